# Made by `make generate` from spec/schemas/users.yaml (sha256 17cd3a252bea7e0c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class CreateUserRequest:
    """The user to create."""

    username: str
    """The name, unique on the server. MLflow 3.18 and newer: at most 255 characters."""
    password: str
    """The password, at least 12 characters."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"username": self.username, "password": self.password}
        return data
