# Made by `make generate` from spec/schemas/roles.yaml (sha256 1af58839e738c4dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AddRolePermissionRequest(Model):
    """The permission to add, and to which role."""

    role_id: int
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
    managers, and the others are refused."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "role_id": self.role_id,
            "resource_type": self.resource_type,
            "resource_pattern": self.resource_pattern,
            "permission": self.permission,
        }
        return data


from .permission_level import PermissionLevelInput  # noqa: E402
from .role_resource_type import RoleResourceTypeInput  # noqa: E402
