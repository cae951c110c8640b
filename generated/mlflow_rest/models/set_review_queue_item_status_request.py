# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .review_status import ReviewStatusInput


class SetReviewQueueItemStatusRequest(RequestModel):
    """The status to set, and on which item."""

    __slots__ = ("queue_id", "item_id", "status", "completed_by")

    queue_id: str
    """The identifier of the queue."""
    item_id: str
    """The identifier of the trace."""
    status: ReviewStatusInput
    """The new status."""
    completed_by: str | None
    """Who completes or declines it, at most 250 characters, stored in lowercase letters. Required for `COMPLETE` and
    `DECLINED`, forbidden for `PENDING`. A server with authentication ignores it and takes the user."""

    def __init__(
        self, *, queue_id: str, item_id: str, status: ReviewStatusInput, completed_by: str | None = None
    ) -> None:
        self.queue_id = queue_id
        self.item_id = item_id
        self.status = status
        self.completed_by = completed_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.queue_id
        data["queue_id"] = v if v.__class__ is str and v else _v.check_str("queue_id", v, min_length=1)
        v = self.item_id
        data["item_id"] = v if v.__class__ is str and v else _v.check_str("item_id", v, min_length=1)
        v = self.status
        data["status"] = (
            v if v.__class__ is str and v in REVIEW_STATUS_VALUES else _v.check_enum("status", v, REVIEW_STATUS_VALUES)
        )
        v = self.completed_by
        if v is not None:
            data["completed_by"] = v if v.__class__ is str else _v.check_str("completed_by", v)
        return data


from .review_status import REVIEW_STATUS_VALUES  # noqa: E402
