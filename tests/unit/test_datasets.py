"""Records and tags of evaluation datasets as they travel."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mlflow_wrap._validation import dataset_records
from mlflow_wrap.errors import InvalidArgument


def test_records_lose_what_only_the_server_says() -> None:
    returned = {"dataset_record_id": "dr-1", "inputs": {"q": 1}, "outputs": 0, "created_time": 1, "expectations": None}
    assert json.loads(dataset_records.encode_records([returned])) == [{"inputs": {"q": 1}, "outputs": 0}]


@pytest.mark.parametrize(
    ("records", "message"),
    [
        ([], "at least one record"),
        ({"inputs": {}}, "records must be a sequence"),
        ("text", "a str that is a JSON array"),
        (["text"], r"records\[0\] must be a mapping"),
        ([{"outputs": 1}], r"records\[0\].inputs must be a mapping"),
        ([{"inputs": "text"}], r"records\[0\].inputs must be a mapping"),
        ([{"inputs": {}, "expected": 1}], "'expected'"),
        ([{"inputs": {}, "expectations": "Paris"}], r"records\[0\].expectations must be a mapping"),
        ([{"inputs": {}, "source": {"source_type": "DREAM"}}], r"records\[0\].source.source_type must be one of"),
        ([{"inputs": {"q": {1}}}], r"records\[0\]\[\'inputs\'\]\[\'q\'\] must be"),
        ([{"inputs": {"q": float("nan")}}], r"records\[0\]\[\'inputs\'\]\[\'q\'\] must be"),
    ],
)
def test_records_that_the_server_would_lose_or_mix_up_are_rejected(records: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        dataset_records.encode_records(records)


@pytest.mark.parametrize("tags", [{"a/b": "x"}, {"": "x"}, {"a": None}, {"a": "x" * 5001}, ["a"], "[]", "{"])
def test_tags_that_the_server_would_corrupt_or_never_delete_are_rejected(tags: Any) -> None:
    with pytest.raises(InvalidArgument, match="tags"):
        dataset_records.encode_tags(tags)


def test_values_of_tags_become_strings() -> None:
    assert json.loads(dataset_records.encode_tags({"a": 1, "b": True})) == {"a": "1", "b": "True"}
    assert json.loads(dataset_records.encode_tags('{"a": "x"}')) == {"a": "x"}


def test_what_is_absent_reads_as_empty() -> None:
    assert dataset_records.read_tags("") == {}
