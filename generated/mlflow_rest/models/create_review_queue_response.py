# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 4862ea8d57398799).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateReviewQueueResponse(Model):
    """The new queue."""

    review_queue: ReviewQueue
    """The new queue."""


from .review_queue import ReviewQueue  # noqa: E402
