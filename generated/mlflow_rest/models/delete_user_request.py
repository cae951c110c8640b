# Made by `make generate` from spec/schemas/users.yaml (sha256 5f9855d8151d9d0c).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteUserRequest(Model):
    """The user to delete."""

    username: str
    """The name of the user."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"username": self.username}
        return data
