# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetUserResponse(Model):
    """The user requested."""

    user: User
    """The user."""


from .user import User  # noqa: E402
