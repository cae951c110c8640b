# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .permission_level import PermissionLevelInput
    from .role_resource_type import RoleResourceTypeInput


class AddRolePermissionRequest(RequestModel):
    """The permission to add, and to which role."""

    __slots__ = ("role_id", "resource_type", "resource_pattern", "permission")

    role_id: SupportsIndex
    """The number of the role."""
    resource_type: RoleResourceTypeInput
    """The kind of thing."""
    resource_pattern: str
    """Which one: `*` for the workspace itself; the identifier of an experiment, of a thing of the gateway; the name of a
    registered model, prompt or MCP server; for a scorer, the identifier of the experiment, `/` and the percent-encoded
    name. `*` means all of the kind, and nothing else is possible for parts of things, from `run` on. The server takes
    any other text; MLflow 3.18 and newer: that of an experiment must be a number."""
    permission: PermissionLevelInput
    """What the users may do with it. On `workspace`, `USE` lets them work in it and create things, `MANAGE` makes them its
    managers, and the others are rejected."""

    def __init__(
        self,
        *,
        role_id: SupportsIndex,
        resource_type: RoleResourceTypeInput,
        resource_pattern: str,
        permission: PermissionLevelInput,
    ) -> None:
        self.role_id = role_id
        self.resource_type = resource_type
        self.resource_pattern = resource_pattern
        self.permission = permission

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.role_id
        data["role_id"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("role_id", v)
        )
        v = self.resource_type
        data["resource_type"] = (
            v
            if v.__class__ is str and v in ROLE_RESOURCE_TYPE_VALUES
            else _v.check_enum("resource_type", v, ROLE_RESOURCE_TYPE_VALUES)
        )
        v = self.resource_pattern
        data["resource_pattern"] = v if v.__class__ is str else _v.check_str("resource_pattern", v)
        v = self.permission
        data["permission"] = (
            v
            if v.__class__ is str and v in PERMISSION_LEVEL_VALUES
            else _v.check_enum("permission", v, PERMISSION_LEVEL_VALUES)
        )
        return data


from .permission_level import PERMISSION_LEVEL_VALUES  # noqa: E402
from .role_resource_type import ROLE_RESOURCE_TYPE_VALUES  # noqa: E402
