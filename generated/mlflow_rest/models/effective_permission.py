# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

EffectivePermissionInput = Literal["READ", "USE", "EDIT", "MANAGE", "DENY", "NO_PERMISSIONS"]
"""What the roles and permissions of a user amount to for a thing. These are the values that the server accepts."""

if TYPE_CHECKING:
    EffectivePermission = EffectivePermissionInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    EffectivePermission = str

EFFECTIVE_PERMISSION_VALUES: tuple[EffectivePermissionInput, ...] = (
    "READ",
    "USE",
    "EDIT",
    "MANAGE",
    "DENY",
    "NO_PERMISSIONS",
)
"""Every known value of `EffectivePermission`."""
