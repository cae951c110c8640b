# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetReviewQueueItemStatusResponse(Model):
    """The item after the change."""

    item: ReviewQueueItem
    """The item after the change."""


from .review_queue_item import ReviewQueueItem  # noqa: E402
