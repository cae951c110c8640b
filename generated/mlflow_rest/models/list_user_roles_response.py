# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ListUserRolesResponse(Model):
    """The roles of a user."""

    roles: list[Role]
    """The roles that the caller may see, in no particular order."""


from .role import Role  # noqa: E402
