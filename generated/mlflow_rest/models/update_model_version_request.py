# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 c8531a11f81bc974).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateModelVersionRequest(Model):
    """The new description of a version."""

    name: str
    """The name of the registered model."""
    version: str
    """The number of the version, as a string. A JSON number is refused."""
    description: str | None = None
    """The new text. Leaving it out erases the old one."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "version": self.version}
        if self.description is not None:
            data["description"] = self.description
        return data
