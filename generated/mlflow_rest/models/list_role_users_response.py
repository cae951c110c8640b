# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ListRoleUsersResponse(Model):
    """Who has a role."""

    assignments: list[RoleAssignment]
    """The assignments, in no particular order."""


from .role_assignment import RoleAssignment  # noqa: E402
