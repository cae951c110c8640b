# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

PermissionLevelInput = Literal["READ", "USE", "EDIT", "MANAGE", "DENY"]
"""What may be done with a thing, each level with those before it: `READ` it, `USE` it, such as calling an endpoint or
    making a model definition with a secret, `EDIT` it, and `MANAGE` it, that is delete it and grant permissions. `DENY`
    takes away what other roles give, except from who manages the workspace. These are the values that the server accepts."""

if TYPE_CHECKING:
    PermissionLevel = PermissionLevelInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    PermissionLevel = str

PERMISSION_LEVEL_VALUES: tuple[PermissionLevelInput, ...] = ("READ", "USE", "EDIT", "MANAGE", "DENY")
"""Every known value of `PermissionLevel`."""
