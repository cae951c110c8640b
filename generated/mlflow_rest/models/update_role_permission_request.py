# Made by `make generate` from spec/schemas/roles.yaml (sha256 1af58839e738c4dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRolePermissionRequest(Model):
    """The permission to update, and its new level."""

    role_permission_id: int
    """The number of the permission, as the role lists it."""
    permission: PermissionLevelInput
    """The new level. On `workspace`, only `USE` and `MANAGE` are possible."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"role_permission_id": self.role_permission_id, "permission": self.permission}
        return data


from .permission_level import PermissionLevelInput  # noqa: E402
