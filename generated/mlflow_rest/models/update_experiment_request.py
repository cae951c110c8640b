# Made by `make generate` from spec/schemas/experiments.yaml (sha256 6ad28ba47b9d285e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateExperimentRequest(Model):
    """The experiment to rename, and its new name."""

    experiment_id: str
    """The identifier, a decimal number as a string."""
    new_name: str
    """The new name, at most 500 characters, not that of another experiment. MLflow 3.18 and newer refuse a name of nothing
    but spaces."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id, "new_name": self.new_name}
        return data
