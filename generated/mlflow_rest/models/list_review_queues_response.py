# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListReviewQueuesResponse(Model):
    """One page of queues."""

    review_queues: list[ReviewQueue] = field(factory=list)
    """The queues of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. The empty string on the last page."""


from .review_queue import ReviewQueue  # noqa: E402
