# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 e64efc39f77000e6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListReviewQueuesResponse:
    """One page of queues."""

    review_queues: list[ReviewQueue] = field(factory=list)
    """The queues of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. The empty text on the last page."""


from .review_queue import ReviewQueue  # noqa: E402
