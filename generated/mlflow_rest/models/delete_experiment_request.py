# Made by `make generate` from spec/schemas/experiments.yaml (sha256 6ad28ba47b9d285e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteExperimentRequest(Model):
    """The experiment to mark as deleted."""

    experiment_id: str
    """The identifier, a decimal number as a string."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        return data
