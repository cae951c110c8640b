# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .user_resource_type import UserResourceTypeInput


class RevokeUserPermissionRequest(RequestModel):
    """The permission to revoke: on what, and whose."""

    __slots__ = ("username", "resource_type", "resource_id")

    username: str
    """The name of the user."""
    resource_type: UserResourceTypeInput
    """The kind of thing."""
    resource_id: str
    """Which one, exactly as it was granted, or `*`."""

    def __init__(self, *, username: str, resource_type: UserResourceTypeInput, resource_id: str) -> None:
        self.username = username
        self.resource_type = resource_type
        self.resource_id = resource_id

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
        return data


from .user_resource_type import USER_RESOURCE_TYPE_VALUES  # noqa: E402
