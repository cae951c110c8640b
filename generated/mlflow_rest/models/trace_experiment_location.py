# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TraceExperimentLocation(Model):
    """An experiment as the place of a trace."""

    experiment_id: str
    """The identifier of the experiment, a decimal number as a string. An empty one makes the server fail."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        return data
