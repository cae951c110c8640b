# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteRegisteredModelAliasRequest(Model):
    """The alias to remove."""

    name: str
    """The name of the model."""
    alias: str
    """The alias, in upper and lower case as it was set."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "alias": self.alias}
        return data
