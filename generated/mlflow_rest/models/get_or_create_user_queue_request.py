# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 5897858b30ea3976).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetOrCreateUserQueueRequest(Model):
    """Whose queue to get."""

    experiment_id: str
    """The experiment, a decimal number as a string. It must be active."""
    user: str
    """The user, 1 to 250 characters after blanks at both ends are cut off, read in small letters. The server does not
    check that there is such a user."""
    created_by: str | None = None
    """Ignored. The owner is the user."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id, "user": self.user}
        if self.created_by is not None:
            data["created_by"] = self.created_by
        return data
