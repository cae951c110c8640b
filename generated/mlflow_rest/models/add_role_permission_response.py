# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AddRolePermissionResponse(Model):
    """The new permission."""

    role_permission: RolePermission
    """The permission."""


from .role_permission import RolePermission  # noqa: E402
