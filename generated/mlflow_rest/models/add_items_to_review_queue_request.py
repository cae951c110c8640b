# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AddItemsToReviewQueueRequest(Model):
    """The traces to add, and to which queue."""

    queue_id: str
    """The identifier of the queue."""
    item_ids: list[str]
    """Identifiers of traces of the same experiment, at least one, at most 50 characters each."""
    item_type: ReviewItemTypeInput | None = None
    """What the items are. `TRACE` when left out, and also when the server does not know the value."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"queue_id": self.queue_id, "item_ids": self.item_ids}
        if self.item_type is not None:
            data["item_type"] = self.item_type
        return data


from .review_item_type import ReviewItemTypeInput  # noqa: E402
