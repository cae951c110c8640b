# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 e64efc39f77000e6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpdateReviewQueueResponse:
    """The queue after the change."""

    review_queue: ReviewQueue
    """The queue after the change."""


from .review_queue import ReviewQueue  # noqa: E402
