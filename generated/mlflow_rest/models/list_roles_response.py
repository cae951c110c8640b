# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ListRolesResponse(Model):
    """All roles that were requested."""

    roles: list[Role]
    """The roles, in no particular order."""


from .role import Role  # noqa: E402
