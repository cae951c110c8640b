# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetRoleResponse(Model):
    """The role requested."""

    role: Role
    """The role with its permissions."""


from .role import Role  # noqa: E402
