# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .permission_level import PermissionLevelInput


class UpdateRolePermissionRequest(RequestModel):
    """The permission to update, and its new level."""

    __slots__ = ("role_permission_id", "permission")

    role_permission_id: SupportsIndex
    """The number of the permission, as the role lists it."""
    permission: PermissionLevelInput
    """The new level. On `workspace`, only `USE` and `MANAGE` are possible."""

    def __init__(self, *, role_permission_id: SupportsIndex, permission: PermissionLevelInput) -> None:
        self.role_permission_id = role_permission_id
        self.permission = permission

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.role_permission_id
        data["role_permission_id"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("role_permission_id", v)
        )
        v = self.permission
        data["permission"] = (
            v
            if v.__class__ is str and v in PERMISSION_LEVEL_VALUES
            else _v.check_enum("permission", v, PERMISSION_LEVEL_VALUES)
        )
        return data


from .permission_level import PERMISSION_LEVEL_VALUES  # noqa: E402
