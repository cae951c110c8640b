"""Validates what is logged together, and splits it into requests that the server accepts."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, SupportsFloat, TypeVar

import attrs
import msgspec
from mlflow_rest import models
from mlflow_rest._limits import (
    LOG_BATCH_REQUEST_MAX_TOTAL,
    LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS,
    LOG_BATCH_REQUEST_TAGS_MAX_ITEMS,
    PARAM_VALUE_MAX_LENGTH,
    RUN_TAG_VALUE_MAX_LENGTH,
)
from mlflow_rest._validation import check_bool, check_objects, check_str

from mlflow_wrap._validation.truncation import truncate_value

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr

P = TypeVar("P", models.Param, models.RunTag)
Item = dict[str, Any]

MAX_BYTES = 900_000
"""The server does not enforce its documented million bytes, but proxies before it often do."""


class Batch(models.LogBatchRequest):
    """One request, whose items are JSON objects that need no validation any more."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send."""
        values = {name: getattr(self, name) for name in models.LogBatchRequest.__slots__}
        return {name: value for name, value in values.items() if value}


def build_batches(
    run_id: str,
    metrics: SequenceNotStr[models.Metric] | Mapping[str, SupportsFloat] | None,
    params: SequenceNotStr[models.Param] | Mapping[str, object] | None,
    tags: SequenceNotStr[models.RunTag] | Mapping[str, object] | None,
    *,
    truncate: bool = False,
) -> list[Batch]:
    """Validate all that is to be logged, and build the requests. See `AsyncRunClient.log_batch`."""
    if check_bool("truncate", truncate):
        params = _truncate("params", params, PARAM_VALUE_MAX_LENGTH)
        tags = _truncate("tags", tags, RUN_TAG_VALUE_MAX_LENGTH)
    return split_batches(
        check_str("run_id", run_id, min_length=1),
        check_objects("metrics", () if metrics is None else metrics, models.Metric, pairs=("timestamp",)),
        check_objects("params", () if params is None else params, models.Param, pairs=()),
        check_objects("tags", () if tags is None else tags, models.RunTag, pairs=()),
    )


def split_batches(run_id: str, metrics: Iterable[Item], params: Iterable[Item], tags: Iterable[Item]) -> list[Batch]:
    """Split items into requests, each list in its order; into none if there are no items.

    Args:
        run_id: The run's id.
        metrics: Metric points as JSON objects.
        params: Parameters as JSON objects.
        tags: Tags as JSON objects.
    """
    queues = deque(metrics), deque(params), deque(tags)
    points, settings, labels = queues
    batches = []
    while any(queues):
        room = _Room()
        chosen_params = room.take(settings, LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS)
        chosen_tags = room.take(labels, LOG_BATCH_REQUEST_TAGS_MAX_ITEMS)
        chosen_metrics = room.take(points, LOG_BATCH_REQUEST_MAX_TOTAL)
        batches.append(Batch(run_id=run_id, metrics=chosen_metrics, params=chosen_params, tags=chosen_tags))  # type: ignore[arg-type]  # JSON objects
    return batches


class _Room:
    """What still fits into one request."""

    def __init__(self) -> None:
        self._items = LOG_BATCH_REQUEST_MAX_TOTAL
        self._bytes = MAX_BYTES

    def take(self, queue: deque[Item], max_items: int) -> list[Item]:
        """Remove the first items that fit from a queue, and return them."""
        batch: list[Item] = []
        while queue and len(batch) < min(max_items, self._items):
            size = len(msgspec.json.encode(queue[0])) + 1
            # The first item of a request always fits, whatever its size.
            if size > self._bytes and (batch or self._bytes < MAX_BYTES):
                break
            self._bytes -= size
            batch.append(queue.popleft())
        self._items -= len(batch)
        return batch


def _truncate(
    name: str, entries: SequenceNotStr[P] | Mapping[str, object] | None, max_length: int
) -> list[P] | dict[str, object] | None:
    if entries is None:
        return None
    if isinstance(entries, Mapping):
        return {key: truncate_value(f"{name}[{key!r}]", value, max_length) for key, value in entries.items()}
    return [
        attrs.evolve(entry, value=str(truncate_value(f"{name}[{entry.key!r}]", entry.value, max_length)))
        for entry in entries
    ]
