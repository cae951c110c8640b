"""What is logged is split into requests that the server takes, and nothing is lost."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mlflow_rest._limits import (
    LOG_BATCH_REQUEST_MAX_TOTAL,
    LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS,
    LOG_BATCH_REQUEST_TAGS_MAX_ITEMS,
)
from mlflow_rest.models import Metric, Param, RunTag

from mlflow_wrap import InvalidArgument, TruncationWarning
from mlflow_wrap._validation.batching import MAX_BYTES, Batch, build_batches, split_batches

# What the server documents; ours stays below, for the frame of the body.
SERVERS_LIMIT = 1_000_000


def metrics(count: int) -> list[Metric]:
    return [
        Metric(key=f"m{index}", value=0.1, timestamp=1_700_000_000_000 + index, step=index) for index in range(count)
    ]


def params(count: int, value: str = "x") -> list[Param]:
    return [Param(key=f"p{index}", value=value) for index in range(count)]


def tags(count: int, value: str = "x") -> list[RunTag]:
    return [RunTag(key=f"t{index}", value=value) for index in range(count)]


def check(points: list[Metric], settings_: list[Param], labels: list[RunTag]) -> list[Batch]:
    batches = build_batches("r", points, settings_, labels)
    bodies = [batch.to_request() for batch in batches]
    stored: dict[str, list[Any]] = {"metrics": [], "params": [], "tags": []}
    for body in bodies:
        items = {name: body.get(name, []) for name in stored}
        assert 0 < sum(map(len, items.values())) <= LOG_BATCH_REQUEST_MAX_TOTAL
        assert len(items["params"]) <= LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS
        assert len(items["tags"]) <= LOG_BATCH_REQUEST_TAGS_MAX_ITEMS
        assert len(msgspec.json.encode(body)) <= SERVERS_LIMIT
        assert body["run_id"] == "r"
        for name in stored:
            stored[name] += items[name]
    assert stored["metrics"] == [point.to_dict() for point in points]
    assert stored["params"] == [param.to_dict() for param in settings_]
    assert stored["tags"] == [tag.to_dict() for tag in labels]
    return batches


@settings(max_examples=60)
@given(st.integers(0, 2500), st.integers(0, 250), st.integers(0, 250))
def test_nothing_is_lost_and_every_request_is_within_the_limits(points: int, settings_: int, labels: int) -> None:
    check(metrics(points), params(settings_), tags(labels))


@settings(max_examples=30)
@given(
    st.lists(st.tuples(st.sampled_from('aé😀"\\\n\0'), st.integers(0, 6000)), max_size=120),
    st.lists(st.tuples(st.sampled_from('aé😀"\\\n\0'), st.integers(0, 8000)), max_size=120),
)
def test_large_values_of_any_script_stay_within_the_servers_bytes(
    settings_: list[tuple[str, int]], labels: list[tuple[str, int]]
) -> None:
    check(
        [],
        [Param(key=f"p{index}", value=mark * count) for index, (mark, count) in enumerate(settings_)],
        [RunTag(key=f"t{index}", value=mark * count) for index, (mark, count) in enumerate(labels)],
    )


def test_what_grows_most_in_json_is_split_too() -> None:
    assert len(check([], params(100, "\0" * 6000), [])) > 1


def test_nothing_to_log_makes_no_request() -> None:
    assert build_batches("r", None, {}, ()) == []


def test_little_makes_one_request() -> None:
    assert len(check(metrics(800), params(100), tags(100))) == 1


def test_as_few_requests_as_the_limits_allow() -> None:
    assert len(check(metrics(2000), [], [])) == 2
    assert len(check([], params(101), [])) == 2
    assert len(check(metrics(1000), params(100), tags(100))) == 2


def test_an_item_beyond_the_limit_of_bytes_goes_alone() -> None:
    large = {"key": "p", "value": "x" * MAX_BYTES}
    batches = split_batches("r", [], [large], [{"key": "t", "value": "x"}])
    bodies: list[dict[str, Any]] = [batch.to_request() for batch in batches]
    assert bodies == [{"run_id": "r", "params": [large]}, {"run_id": "r", "tags": [{"key": "t", "value": "x"}]}]


def test_what_is_too_long_is_cut_on_request_only() -> None:
    with pytest.raises(InvalidArgument, match=r"params\['p'\]"):
        build_batches("r", None, {"p": "x" * 6001}, None)
    with pytest.warns(TruncationWarning, match=r"params\['p'\] has 6001 characters"):
        (batch,) = build_batches("r", None, {"p": "x" * 6001}, [RunTag(key="t", value="y")], truncate=True)
    assert batch.to_request()["params"] == [{"key": "p", "value": "x" * 6000}]
