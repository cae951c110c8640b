# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RenameRegisteredModelRequest(Model):
    """The model to rename, and its new name."""

    name: str
    """The present name."""
    new_name: str
    """The new name, not taken, under the same rules as at creation."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "new_name": self.new_name}
        return data
