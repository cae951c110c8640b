# Made by `make generate` from spec/schemas/scorers.yaml (sha256 317be8cf0cad1092).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RegisterScorerRequest(Model):
    """The scorer to store."""

    experiment_id: str
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """The name, any text that is not blank. The name within the JSON need not be the same."""
    serialized_scorer: str
    """A JSON object as text, such as MLflow's Python client makes it. The server looks only at the model in it, and
    refuses one that is blank. Code of the `@scorer` decorator (`call_source`) is refused, at any depth, unless the
    server was started with `MLFLOW_SERVER_ENABLE_CUSTOM_SCORERS=true`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "experiment_id": self.experiment_id,
            "name": self.name,
            "serialized_scorer": self.serialized_scorer,
        }
        return data
