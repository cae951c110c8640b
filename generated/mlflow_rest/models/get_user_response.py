# Made by `make generate` from spec/schemas/users.yaml (sha256 8a49503fc58c02ad).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetUserResponse(Model):
    """The user asked for."""

    user: User
    """The user."""


from .user import User  # noqa: E402
