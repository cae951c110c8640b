# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ReviewQueueItem(Model):
    """A trace in a review queue."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("item_id",)

    queue_id: str
    """The queue."""
    item_id: str
    """The identifier of the trace."""
    status: ReviewStatus
    """How far the review has come."""
    item_type: ReviewItemType | None = None
    """What is to be reviewed."""
    completed_by: str | None = None
    """Who completed or declined it, in lowercase letters. Omitted while it is pending."""
    completed_time_ms: int | None = None
    """When it was completed or declined, in milliseconds since the epoch. Omitted while it is pending."""
    creation_time_ms: int | None = None
    """When it was put into the queue, in milliseconds since the epoch."""
    last_update_time_ms: int | None = None
    """When its status changed last, in milliseconds since the epoch."""


from .review_item_type import ReviewItemType  # noqa: E402
from .review_status import ReviewStatus  # noqa: E402
