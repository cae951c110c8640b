# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RoleAssignment(Model):
    """That a user has a role."""

    id: int
    """The number of the assignment."""
    user_id: int
    """The number of the account of the user."""
    role_id: int
    """The role."""
