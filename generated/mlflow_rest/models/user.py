# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class User:
    """An account of the server."""

    id: int
    """The number of the account. On SQLite, that of a deleted user may be given to the next one."""
    username: str
    """The name, unique on the server."""
    is_admin: bool
    """Whether the user may do everything."""
