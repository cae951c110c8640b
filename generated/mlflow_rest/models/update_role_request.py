# Made by `make generate` from spec/schemas/roles.yaml (sha256 1af58839e738c4dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRoleRequest(Model):
    """The role to update, and what to change. Something is to be given besides the role."""

    role_id: int
    """The number of the role."""
    name: str | None = None
    """The new name, not blank. Left out, it stays. One that starts with `__user_` is refused. MLflow 3.18 and newer: at
    most 255 characters."""
    description: str | None = None
    """What the role is for. Left out, it stays; the empty text is kept as such. MLflow 3.18 and newer: at most 1024
    characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"role_id": self.role_id}
        if self.name is not None:
            data["name"] = self.name
        if self.description is not None:
            data["description"] = self.description
        return data
