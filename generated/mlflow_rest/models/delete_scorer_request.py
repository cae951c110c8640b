# Made by `make generate` from spec/schemas/scorers.yaml (sha256 317be8cf0cad1092).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteScorerRequest(Model):
    """The scorer, or the version of it, to erase."""

    experiment_id: str
    """The experiment that the scorer belongs to."""
    name: str
    """The name of the scorer, letter for letter."""
    version: int | None = None
    """The version to erase. Left out or null, all of them. A number that does not fit into 32 bits counts as left out, and
    all are erased."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id, "name": self.name}
        if self.version is not None:
            data["version"] = self.version
        return data
