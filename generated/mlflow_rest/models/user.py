# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class User(Model):
    """An account of the server."""

    id: int
    """The number of the account. On SQLite, that of a deleted user may be given to the next one."""
    username: str
    """The name, unique on the server."""
    is_admin: bool
    """Whether the user may do everything."""
