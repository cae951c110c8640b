# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ListCurrentUserPermissionsResponse(Model):
    """What the caller may do."""

    is_admin: bool
    """Whether the caller may do everything."""
    permissions: list[UserPermission]
    """Their permissions, in no particular order."""


from .user_permission import UserPermission  # noqa: E402
