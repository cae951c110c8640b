# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UserPermission(Model):
    """A permission of a user, and the role that it comes from."""

    role_id: int
    """The role."""
    role_name: str
    """The name of the role. One such as `__user_2__` contains what was granted to the user alone."""
    workspace: str
    """The workspace of the role, where the permission contains."""
    resource_type: RoleResourceType
    """The kind of thing."""
    resource_pattern: str
    """Which one: an identifier or a name, or `*` for all."""
    permission: PermissionLevel
    """What the user may do with it."""


from .permission_level import PermissionLevel  # noqa: E402
from .role_resource_type import RoleResourceType  # noqa: E402
