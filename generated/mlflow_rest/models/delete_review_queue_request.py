# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteReviewQueueRequest(RequestModel):
    """The queue to delete."""

    __slots__ = ("queue_id",)

    queue_id: str
    """The identifier of the queue."""

    def __init__(self, *, queue_id: str) -> None:
        self.queue_id = queue_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.queue_id
        data["queue_id"] = v if v.__class__ is str and v else _v.check_str("queue_id", v, min_length=1)
        return data
