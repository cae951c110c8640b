# Made by `make generate` from spec/schemas/roles.yaml (sha256 1af58839e738c4dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UnassignRoleRequest(Model):
    """The role, and the user who is to lose it."""

    username: str
    """The name of the user."""
    role_id: int
    """The number of the role."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"username": self.username, "role_id": self.role_id}
        return data
