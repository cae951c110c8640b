# Made by `make generate` from spec/schemas/users.yaml (sha256 76fb6d81a6879b66).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ListUserPermissionsResponse(Model):
    """What a user may do."""

    is_admin: bool
    """Whether the user may do everything."""
    permissions: list[UserPermission]
    """Her permissions that the caller may see, in no particular order."""


from .user_permission import UserPermission  # noqa: E402
