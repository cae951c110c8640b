# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class PromptVersionRef(Model):
    """A version of a prompt."""

    name: str
    """The name of the prompt."""
    version: str
    """The number of the version, as a string. Anything that is no whole number makes the server fail with an HTML 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "version": self.version}
        return data
