# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LogModelRequest(Model):
    """A model to note on a run."""

    run_id: str
    """The identifier of the run."""
    model_json: str
    """The content of an `MLmodel` file as JSON text: an object with at least `artifact_path`, `flavors`,
    `utc_time_created` and `run_id`. JSON that is no object makes the server fail with 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id, "model_json": self.model_json}
        return data
