# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetUserPermissionResponse(Model):
    """What a user may do with a thing."""

    allowed: bool
    """Whether that is at least `USE`. It is false for `READ`."""
    permission: EffectivePermission
    """What the roles and permissions of the user amount to."""


from .effective_permission import EffectivePermission  # noqa: E402
