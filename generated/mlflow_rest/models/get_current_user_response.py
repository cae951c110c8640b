# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetCurrentUserResponse(Model):
    """Who the caller is."""

    user: User
    """The user whose credentials the request carries."""
    is_basic_auth: bool
    """Whether the server checks names and passwords itself, rather than with an `authorization_function` of its operator."""


from .user import User  # noqa: E402
