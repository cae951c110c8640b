# Made by `make generate` from spec/schemas/users.yaml (sha256 5f9855d8151d9d0c).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GrantUserPermissionRequest(Model):
    """The permission to grant, on what, and to whom."""

    username: str
    """The name of the user."""
    resource_type: UserResourceTypeInput
    """The kind of thing."""
    resource_id: str
    """Which one: the identifier of an experiment, of a thing of the gateway; the name of a registered model, prompt or MCP
    server; for a scorer, the identifier of the experiment, `/` and the percent-encoded name. `*` means all of the kind,
    and nothing else is possible for parts of things, from `run` on."""
    permission: PermissionLevelInput
    """What the user may do with it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "username": self.username,
            "resource_type": self.resource_type,
            "resource_id": self.resource_id,
            "permission": self.permission,
        }
        return data


from .permission_level import PermissionLevelInput  # noqa: E402
from .user_resource_type import UserResourceTypeInput  # noqa: E402
