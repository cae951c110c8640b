# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetUserResponse:
    """The user asked for."""

    user: User
    """The user."""


from .user import User  # noqa: E402
