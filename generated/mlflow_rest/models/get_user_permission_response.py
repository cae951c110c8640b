# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetUserPermissionResponse:
    """What a user may do with a thing."""

    allowed: bool
    """Whether that is at least `USE`. It is false for `READ`."""
    permission: EffectivePermission
    """What the roles and permissions of the user amount to."""


from .effective_permission import EffectivePermission  # noqa: E402
