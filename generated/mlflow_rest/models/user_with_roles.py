# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UserWithRoles:
    """An account of the server with its roles."""

    id: int
    """The number of the account."""
    username: str
    """The name, unique on the server."""
    is_admin: bool
    """Whether the user may do everything."""
    roles: list[Role]
    """The roles that the caller may see, among them those such as `__user_2__` that hold what was granted to the user
    alone."""


from .role import Role  # noqa: E402
