# Made by `make generate` from spec/schemas/users.yaml (sha256 17cd3a252bea7e0c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class UpdateUserPasswordRequest:
    """The new password, and whose it is."""

    username: str
    """The name of the user."""
    password: str
    """The new password, at least 12 characters."""
    current_password: str | None = None
    """The current password. Needed by who changes her own, ignored otherwise."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"username": self.username, "password": self.password}
        if self.current_password is not None:
            data["current_password"] = self.current_password
        return data
