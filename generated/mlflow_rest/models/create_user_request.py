# Made by `make generate` from spec/schemas/users.yaml (sha256 5f9855d8151d9d0c).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateUserRequest(Model):
    """The user to create."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["password"])

    username: str
    """The name, unique on the server. MLflow 3.18 and newer: at most 255 characters."""
    password: str
    """The password, at least 12 characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"username": self.username, "password": self.password}
        return data
