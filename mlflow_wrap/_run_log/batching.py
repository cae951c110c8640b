"""Builds requests from what was logged, in its order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from mlflow_rest._limits import (
    LOG_BATCH_REQUEST_MAX_TOTAL,
    LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS,
    LOG_BATCH_REQUEST_TAGS_MAX_ITEMS,
)
from mlflow_rest._validation import encode_double

from mlflow_wrap._run_log.records import Metrics, Params, Record, Tags
from mlflow_wrap._validation.batching import Batch

MAX_BYTES = 400_000
"""Of the parameters and tags of a request. Its metrics have as many at most; see `_validation.batching.MAX_BYTES`."""

Item = tuple[int, str, Any]
"""The number of the record, the name, and the JSON object."""


class RunBatch(NamedTuple):
    """The first records that were not stored yet, as one request.

    Attributes:
        up_to: The number of the last record.
        records: How many there are.
        metrics: Points.
        params: Parameters.
        tags: Tags.
    """

    up_to: int
    records: int
    metrics: list[Item]
    params: list[Item]
    tags: list[Item]

    def __len__(self) -> int:
        return len(self.metrics) + len(self.params) + len(self.tags)

    def to_request(self, run_id: str) -> Batch:
        """Build the request."""
        lists = ([item for _, _, item in items] for items in (self.metrics, self.params, self.tags))
        metrics, params, tags = lists
        return Batch(run_id=run_id, metrics=metrics, params=params, tags=tags)

    def halves(self) -> Iterator[RunBatch]:
        """Split it, to find what the server rejects."""
        items = [*self.params, *self.tags, *self.metrics]
        middle = len(items) // 2
        for chosen in (items[:middle], items[middle:]):
            ids = {id(item) for item in chosen}
            yield RunBatch(
                self.up_to,
                self.records,
                [item for item in self.metrics if id(item) in ids],
                [item for item in self.params if id(item) in ids],
                [item for item in self.tags if id(item) in ids],
            )


def take_batch(records: Iterable[Record]) -> RunBatch | None:
    """Build a request from the first of some records.

    The server rejects a request that has a parameter twice, so what changes a parameter goes into the next one.

    Args:
        records: Metrics, parameters and tags. Each fits into one request.

    Returns:
        The request; `None` if there is no record.
    """
    up_to, count, size, rooms = 0, 0, 0, LOG_BATCH_REQUEST_MAX_TOTAL
    metrics: list[Item] = []
    params: dict[str, Item] = {}
    tags: dict[str, Item] = {}
    for record in records:
        seq = record.seq
        if isinstance(record, Metrics):
            if len(record.values) > rooms:
                break
            step, timestamp = record.step, record.timestamp
            for key, value in record.values.items():
                point = {"key": key, "value": encode_double(value), "timestamp": timestamp, "step": step}
                metrics.append((seq, key, point))
            rooms -= len(record.values)
        elif isinstance(record, Params | Tags):
            merged, limit = (
                (params, LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS)
                if isinstance(record, Params)
                else (tags, LOG_BATCH_REQUEST_TAGS_MAX_ITEMS)
            )
            fresh = [key for key in record.values if key not in merged]
            size += sum(len(text.encode()) for text in record.values.values())
            is_full = len(fresh) > rooms or len(merged) + len(fresh) > limit or (size > MAX_BYTES and count > 0)
            if is_full or (merged is params and _changes(params, record.values)):
                break
            for key, text in record.values.items():
                merged[key] = (seq, key, {"key": key, "value": text})
            rooms -= len(fresh)
        else:
            break
        up_to, count = seq, count + 1
    return RunBatch(up_to, count, metrics, [*params.values()], [*tags.values()]) if count else None


def _changes(params: dict[str, Item], values: dict[str, str]) -> bool:
    return any(key in params and params[key][2]["value"] != value for key, value in values.items())
