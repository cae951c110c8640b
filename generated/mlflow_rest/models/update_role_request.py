# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class UpdateRoleRequest(RequestModel):
    """The role to update, and what to change. Something is to be given besides the role."""

    __slots__ = ("role_id", "name", "description")

    role_id: SupportsIndex
    """The number of the role."""
    name: str | None
    """The new name, not blank. Omitted, it stays. One that starts with `__user_` is rejected. MLflow 3.18 and newer: at
    most 255 characters."""
    description: str | None
    """What the role is for. Omitted, it stays; the empty string is kept as such. MLflow 3.18 and newer: at most 1024
    characters."""

    def __init__(self, *, role_id: SupportsIndex, name: str | None = None, description: str | None = None) -> None:
        self.role_id = role_id
        self.name = name
        self.description = description

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.role_id
        data["role_id"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("role_id", v)
        )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.description
        if v is not None:
            data["description"] = v if v.__class__ is str else _v.check_str("description", v)
        return data
