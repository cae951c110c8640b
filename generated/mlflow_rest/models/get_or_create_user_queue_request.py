# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class GetOrCreateUserQueueRequest(RequestModel):
    """Whose queue to get."""

    __slots__ = ("experiment_id", "user", "created_by")

    experiment_id: str | int
    """The experiment, a decimal number as a string. It must be active."""
    user: str
    """The user, 1 to 250 characters after blanks at both ends are cut off, read in lowercase letters. The server does not
    check that there is such a user."""
    created_by: str | None
    """Ignored. The owner is the user."""

    def __init__(self, *, experiment_id: str | int, user: str, created_by: str | None = None) -> None:
        self.experiment_id = experiment_id
        self.user = user
        self.created_by = created_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.user
        data["user"] = v if v.__class__ is str and v else _v.check_str("user", v, min_length=1)
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        return data
