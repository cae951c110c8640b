# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetReviewQueueResponse(Model):
    """The queue requested."""

    review_queue: ReviewQueue
    """The queue."""


from .review_queue import ReviewQueue  # noqa: E402
