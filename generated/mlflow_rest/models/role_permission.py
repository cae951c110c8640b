# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RolePermission(Model):
    """What the users of a role may do with a thing."""

    id: int
    """The number of the permission."""
    role_id: int
    """The role."""
    resource_type: RoleResourceType
    """The kind of thing."""
    resource_pattern: str
    """Which one: an identifier or a name, or `*` for all."""
    permission: PermissionLevel
    """What they may do with it."""


from .permission_level import PermissionLevel  # noqa: E402
from .role_resource_type import RoleResourceType  # noqa: E402
