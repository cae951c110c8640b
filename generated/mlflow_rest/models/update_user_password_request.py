# Made by `make generate` from spec/schemas/users.yaml (sha256 5f9855d8151d9d0c).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateUserPasswordRequest(Model):
    """The new password, and whose it is."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["password", "current_password"])

    username: str
    """The name of the user."""
    password: str
    """The new password, at least 12 characters."""
    current_password: str | None = None
    """The current password. Needed by who changes her own, ignored otherwise."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"username": self.username, "password": self.password}
        if self.current_password is not None:
            data["current_password"] = self.current_password
        return data
