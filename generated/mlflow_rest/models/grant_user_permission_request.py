# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .permission_level import PermissionLevelInput
    from .user_resource_type import UserResourceTypeInput


class GrantUserPermissionRequest(RequestModel):
    """The permission to grant, on what, and to whom."""

    __slots__ = ("username", "resource_type", "resource_id", "permission")

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

    def __init__(
        self, *, username: str, resource_type: UserResourceTypeInput, resource_id: str, permission: PermissionLevelInput
    ) -> None:
        self.username = username
        self.resource_type = resource_type
        self.resource_id = resource_id
        self.permission = permission

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.username
        data["username"] = v if v.__class__ is str else _v.check_str("username", v)
        v = self.resource_type
        data["resource_type"] = (
            v
            if v.__class__ is str and v in USER_RESOURCE_TYPE_VALUES
            else _v.check_enum("resource_type", v, USER_RESOURCE_TYPE_VALUES)
        )
        v = self.resource_id
        data["resource_id"] = v if v.__class__ is str else _v.check_str("resource_id", v)
        v = self.permission
        data["permission"] = (
            v
            if v.__class__ is str and v in PERMISSION_LEVEL_VALUES
            else _v.check_enum("permission", v, PERMISSION_LEVEL_VALUES)
        )
        return data


from .permission_level import PERMISSION_LEVEL_VALUES  # noqa: E402
from .user_resource_type import USER_RESOURCE_TYPE_VALUES  # noqa: E402
