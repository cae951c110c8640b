# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateRoleResponse(Model):
    """The new role."""

    role: Role
    """The role, still without permissions."""


from .role import Role  # noqa: E402
