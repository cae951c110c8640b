# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetSkillAliasRequest(Model):
    """The alias, and the version that it is to point to. Fields beyond these are refused."""

    alias: str
    """The alias: letters, digits, `_` and `-`, at most 255 characters, neither `latest` in any case of letters nor a `v`
    with a number, such as `v1`."""
    version: int
    """The number of the version."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"alias": self.alias, "version": self.version}
        return data
