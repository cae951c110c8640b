# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UserWithRoles(Model):
    """An account of the server with its roles."""

    id: int
    """The number of the account."""
    username: str
    """The name, unique on the server."""
    is_admin: bool
    """Whether the user may do everything."""
    roles: list[Role]
    """The roles that the caller may see, among them those such as `__user_2__` that contain what was granted to the user
    alone."""


from .role import Role  # noqa: E402
