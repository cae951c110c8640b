# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class ListUserPermissionsResponse:
    """What a user may do."""

    is_admin: bool
    """Whether the user may do everything."""
    permissions: list[UserPermission]
    """Her permissions that the caller may see, in no particular order."""


from .user_permission import UserPermission  # noqa: E402
