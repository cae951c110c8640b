# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class DeleteRoleRequest(RequestModel):
    """The role to delete."""

    __slots__ = ("role_id",)

    role_id: SupportsIndex
    """The number of the role."""

    def __init__(self, *, role_id: SupportsIndex) -> None:
        self.role_id = role_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.role_id
        data["role_id"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("role_id", v)
        )
        return data
