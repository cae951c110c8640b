# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class RemoveRolePermissionRequest(RequestModel):
    """The permission to remove."""

    __slots__ = ("role_permission_id",)

    role_permission_id: SupportsIndex
    """The number of the permission, as the role lists it."""

    def __init__(self, *, role_permission_id: SupportsIndex) -> None:
        self.role_permission_id = role_permission_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.role_permission_id
        data["role_permission_id"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("role_permission_id", v)
        )
        return data
