# Made by `make generate` from spec/schemas/users.yaml (sha256 76fb6d81a6879b66).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateUserResponse(Model):
    """The new user."""

    user: User
    """The user."""


from .user import User  # noqa: E402
