# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class ListUsersResponse:
    """The users of the server."""

    users: list[UserWithRoles]
    """The users, in no particular order."""


from .user_with_roles import UserWithRoles  # noqa: E402
