# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetRegisteredModelAliasRequest(Model):
    """The alias, and the version that it shall point to."""

    name: str
    """The name of the model."""
    alias: str
    """The alias: letters of any script, digits, `_` and `-`, at most 255 characters. `latest` in any case and words like
    `v1` are refused."""
    version: str
    """The number of the version, as a string. A JSON number is refused."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "alias": self.alias, "version": self.version}
        return data
