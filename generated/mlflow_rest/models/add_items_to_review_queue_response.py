# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class AddItemsToReviewQueueResponse(Model):
    """The items that were requested, new or old."""

    items: list[ReviewQueueItem] = field(factory=list)
    """One item for each trace, in the order of the request."""


from .review_queue_item import ReviewQueueItem  # noqa: E402
