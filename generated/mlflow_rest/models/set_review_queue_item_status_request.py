# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetReviewQueueItemStatusRequest(Model):
    """The status to set, and on which item."""

    queue_id: str
    """The identifier of the queue."""
    item_id: str
    """The identifier of the trace."""
    status: ReviewStatusInput
    """The new status."""
    completed_by: str | None = None
    """Who completes or declines it, at most 250 characters, stored in small letters. Required for `COMPLETE` and
    `DECLINED`, forbidden for `PENDING`. A server with authentication ignores it and takes the user."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"queue_id": self.queue_id, "item_id": self.item_id, "status": self.status}
        if self.completed_by is not None:
            data["completed_by"] = self.completed_by
        return data


from .review_status import ReviewStatusInput  # noqa: E402
