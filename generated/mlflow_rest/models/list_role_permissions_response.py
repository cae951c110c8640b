# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ListRolePermissionsResponse(Model):
    """The permissions of a role."""

    role_permissions: list[RolePermission]
    """The permissions, in no particular order."""


from .role_permission import RolePermission  # noqa: E402
