# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 e64efc39f77000e6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class AddItemsToReviewQueueResponse:
    """The items that were asked for, new or old."""

    items: list[ReviewQueueItem] = field(factory=list)
    """One item for each trace, in the order of the request."""


from .review_queue_item import ReviewQueueItem  # noqa: E402
