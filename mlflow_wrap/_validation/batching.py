"""Splits what is logged into requests that the server takes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

import msgspec
from attrs import define, field

from mlflow_wrap._validation import limits

if TYPE_CHECKING:
    from mlflow_rest.models import Metric, Param, RunTag

T = TypeVar("T", "Metric", "Param", "RunTag")

# What JSON adds to the texts of one item, with room for a timestamp, a step and a value.
_OVERHEAD = 120


@define
class Batch:
    """What goes into one request."""

    metrics: list[Metric] = field(factory=list)
    params: list[Param] = field(factory=list)
    tags: list[RunTag] = field(factory=list)
    size: int = 0

    def take(self, queue: deque[T], target: list[T], most: int) -> None:
        """Moves items from the queue into one of the lists while there is room."""
        while queue and len(target) < most and self._items < limits.MAX_BATCH_ITEMS:
            size = _size(queue[0])
            if self.size and self.size + size > limits.MAX_BATCH_BYTES:
                return
            self.size += size
            target.append(queue.popleft())

    @property
    def _items(self) -> int:
        return len(self.metrics) + len(self.params) + len(self.tags)


def batches(metrics: Iterable[Metric], params: Iterable[Param], tags: Iterable[RunTag]) -> Iterator[Batch]:
    """Splits items into requests, each kind in its order.

    Args:
        metrics: Metric points.
        params: Parameters.
        tags: Tags.

    Yields:
        Requests of at most 1000 items, 100 parameters, 100 tags and about 900 kB; none if there is nothing to log.
    """
    points, settings, labels = deque(metrics), deque(params), deque(tags)
    while points or settings or labels:
        batch = Batch()
        batch.take(settings, batch.params, limits.MAX_BATCH_PARAMS)
        batch.take(labels, batch.tags, limits.MAX_BATCH_TAGS)
        batch.take(points, batch.metrics, limits.MAX_BATCH_ITEMS)
        yield batch


def _size(item: Metric | Param | RunTag) -> int:
    # Measured in JSON, in which a character takes from one byte to six.
    texts = (item.key, item.value) if isinstance(item.value, str) else item.key
    return len(msgspec.json.encode(texts)) + _OVERHEAD
