# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteReviewQueueRequest(Model):
    """The queue to erase."""

    queue_id: str
    """The identifier of the queue."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"queue_id": self.queue_id}
        return data
