"""What is logged is split into requests that the server takes, and nothing is lost."""

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from mlflow_rest.models import Metric, Param, RunTag

from mlflow_wrap._validation.batching import Batch, batches
from mlflow_wrap._validation.limits import MAX_BATCH_BYTES, MAX_BATCH_ITEMS, MAX_BATCH_PARAMS, MAX_BATCH_TAGS

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


def size(batch: Batch) -> int:
    items: list[Any] = [*batch.metrics, *batch.params, *batch.tags]
    return len(msgspec.json.encode([item.to_dict() for item in items]))


def check(points: list[Metric], settings_: list[Param], labels: list[RunTag]) -> list[Batch]:
    found = list(batches(points, settings_, labels))
    for batch in found:
        items = len(batch.metrics) + len(batch.params) + len(batch.tags)
        assert 0 < items <= MAX_BATCH_ITEMS
        assert len(batch.params) <= MAX_BATCH_PARAMS
        assert len(batch.tags) <= MAX_BATCH_TAGS
        assert size(batch) <= SERVERS_LIMIT
    assert [item for batch in found for item in batch.metrics] == points
    assert [item for batch in found for item in batch.params] == settings_
    assert [item for batch in found for item in batch.tags] == labels
    return found


@settings(max_examples=60)
@given(st.integers(0, 2500), st.integers(0, 250), st.integers(0, 250))
def test_nothing_is_lost_and_every_request_is_within_the_limits(points: int, settings_: int, labels: int) -> None:
    check(metrics(points), params(settings_), tags(labels))


@settings(max_examples=30)
@given(
    st.lists(st.tuples(st.sampled_from('aé😀"\\\n\0'), st.integers(0, 6000)), max_size=120),
    st.lists(st.tuples(st.sampled_from('aé😀"\\\n\0'), st.integers(0, 8000)), max_size=120),
)
def test_large_texts_of_any_script_stay_within_the_servers_bytes(
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
    assert list(batches([], [], [])) == []


def test_little_makes_one_request() -> None:
    assert len(check(metrics(800), params(100), tags(100))) == 1


def test_as_few_requests_as_the_limits_allow() -> None:
    assert len(check(metrics(2000), [], [])) == 2
    assert len(check([], params(101), [])) == 2
    assert len(check(metrics(1000), params(100), tags(100))) == 2


def test_an_item_beyond_the_limit_of_bytes_goes_alone() -> None:
    found = list(batches([], [Param(key="p", value="x" * MAX_BATCH_BYTES)], tags(1)))
    assert [(len(batch.params), len(batch.tags)) for batch in found] == [(1, 0), (0, 1)]


def test_items_may_come_from_iterators() -> None:
    found = list(batches(iter(metrics(3)), iter(params(2)), iter(tags(1))))
    assert [(len(batch.metrics), len(batch.params), len(batch.tags)) for batch in found] == [(3, 2, 1)]
