# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class RemoveItemsFromReviewQueueRequest(RequestModel):
    """The traces to take out, and of which queue."""

    __slots__ = ("queue_id", "item_ids")

    queue_id: str
    """The identifier of the queue."""
    item_ids: SequenceNotStr[str]
    """Identifiers of traces, at least one, at most 50 characters each."""

    def __init__(self, *, queue_id: str, item_ids: SequenceNotStr[str]) -> None:
        self.queue_id = queue_id
        self.item_ids = item_ids

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.queue_id
        data["queue_id"] = v if v.__class__ is str and v else _v.check_str("queue_id", v, min_length=1)
        v = self.item_ids
        data["item_ids"] = _v.check_strs(
            "item_ids", v, lambda item: item if item.__class__ is str else _v.check_str("", item), min_items=1
        )
        return data
