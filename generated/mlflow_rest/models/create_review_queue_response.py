# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateReviewQueueResponse(Model):
    """The new queue."""

    review_queue: ReviewQueue
    """The new queue."""


from .review_queue import ReviewQueue  # noqa: E402
