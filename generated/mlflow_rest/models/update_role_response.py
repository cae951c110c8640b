# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRoleResponse(Model):
    """The role after the update."""

    role: Role
    """The role as it is stored now."""


from .role import Role  # noqa: E402
