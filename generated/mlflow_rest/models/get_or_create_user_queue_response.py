# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetOrCreateUserQueueResponse(Model):
    """The queue of the user."""

    review_queue: ReviewQueue
    """The queue, old or new."""


from .review_queue import ReviewQueue  # noqa: E402
