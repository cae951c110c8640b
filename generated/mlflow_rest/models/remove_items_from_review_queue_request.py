# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RemoveItemsFromReviewQueueRequest(Model):
    """The traces to take out, and of which queue."""

    queue_id: str
    """The identifier of the queue."""
    item_ids: list[str]
    """Identifiers of traces, at least one, at most 50 characters each."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"queue_id": self.queue_id, "item_ids": self.item_ids}
        return data
