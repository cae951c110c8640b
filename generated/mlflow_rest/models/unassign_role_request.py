# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class UnassignRoleRequest(RequestModel):
    """The role, and the user who is to lose it."""

    __slots__ = ("username", "role_id")

    username: str
    """The name of the user."""
    role_id: SupportsIndex
    """The number of the role."""

    def __init__(self, *, username: str, role_id: SupportsIndex) -> None:
        self.username = username
        self.role_id = role_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.username
        data["username"] = v if v.__class__ is str else _v.check_str("username", v)
        v = self.role_id
        data["role_id"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("role_id", v)
        )
        return data
