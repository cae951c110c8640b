# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateReviewQueueRequest(Model):
    """What to change of a custom queue. Whatever is left out stays."""

    queue_id: str
    """The identifier of the queue."""
    update_users: bool | None = None
    """Whether to replace the users. Without it, `users` is ignored."""
    users: list[str] | None = None
    """Who has to work on it from now on, by the rules of createReviewQueue. Nobody when left out."""
    update_schema_ids: bool | None = None
    """Whether to replace the label schemas. Without it, `schema_ids` is ignored. 400 once there are items."""
    schema_ids: list[str] | None = None
    """The label schemas from now on. None when left out."""
    name: str | None = None
    """The new name, by the rules of createReviewQueue."""
    new_owner: str | None = None
    """The new owner, 1 to 250 characters, with its capitals. The server does not check that there is such a user."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"queue_id": self.queue_id}
        if self.update_users is not None:
            data["update_users"] = self.update_users
        if self.users is not None:
            data["users"] = self.users
        if self.update_schema_ids is not None:
            data["update_schema_ids"] = self.update_schema_ids
        if self.schema_ids is not None:
            data["schema_ids"] = self.schema_ids
        if self.name is not None:
            data["name"] = self.name
        if self.new_owner is not None:
            data["new_owner"] = self.new_owner
        return data
