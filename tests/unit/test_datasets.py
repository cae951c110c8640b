"""Records and tags of evaluation datasets as they travel."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mlflow_wrap._validation import datasets
from mlflow_wrap.errors import InvalidArgument


def test_records_lose_what_only_the_server_says() -> None:
    answered = {"dataset_record_id": "dr-1", "inputs": {"q": 1}, "outputs": 0, "created_time": 1, "expectations": None}
    assert json.loads(datasets.records_text([answered])) == [{"inputs": {"q": 1}, "outputs": 0}]


@pytest.mark.parametrize(
    ("records", "message"),
    [
        ([], "at least one record"),
        ({"inputs": {}}, "a list of records"),
        ("text", "a list of records"),
        (["text"], r"records\[0\] must be a mapping"),
        ([{"outputs": 1}], "must hold inputs"),
        ([{"inputs": "text"}], "must hold inputs"),
        ([{"inputs": {}, "expected": 1}], "'expected'"),
        ([{"inputs": {}, "expectations": "Paris"}], "expectations of .* must be a mapping"),
        ([{"inputs": {}, "source": {"source_type": "DREAM"}}], "source_type of .* must be one of"),
        ([{"inputs": {"q": {1}}}], "what JSON can"),
        ([{"inputs": {"q": float("nan")}}], "what JSON can"),
    ],
)
def test_records_that_the_server_would_lose_or_mix_up_are_refused(records: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        datasets.records_text(records)


def test_what_is_absent_reads_as_empty() -> None:
    assert datasets.read_tags("") == {}
    assert datasets.read_records("") == []
