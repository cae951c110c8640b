# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetCurrentUserResponse:
    """Who the caller is."""

    user: User
    """The user whose credentials the request carries."""
    is_basic_auth: bool
    """Whether the server checks names and passwords itself, rather than with an `authorization_function` of its operator."""


from .user import User  # noqa: E402
