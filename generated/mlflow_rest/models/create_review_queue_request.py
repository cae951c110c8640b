# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateReviewQueueRequest(Model):
    """The review queue to create."""

    experiment_id: str
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """The name, 1 to 250 characters after blanks at its ends are cut off. `default` is reserved for a user's queue. That
    of a user's queue is the user, and stored in small letters."""
    queue_type: ReviewQueueTypeInput
    """Whether it belongs to one user or is made for a purpose."""
    created_by: str | None = None
    """Ignored. The owner is the user of a server with authentication, and nobody otherwise."""
    users: list[str] | None = None
    """Who has to work on it, at most 10 names of 1 to 250 characters, stored in small letters and once each. A user's
    queue has exactly its own user, and may leave this out."""
    schema_ids: list[str] | None = None
    """Label schemas of the experiment that reviewers are to answer; an unknown one is 400. A user's queue may not have
    any."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id, "name": self.name, "queue_type": self.queue_type}
        if self.created_by is not None:
            data["created_by"] = self.created_by
        if self.users is not None:
            data["users"] = self.users
        if self.schema_ids is not None:
            data["schema_ids"] = self.schema_ids
        return data


from .review_queue_type import ReviewQueueTypeInput  # noqa: E402
