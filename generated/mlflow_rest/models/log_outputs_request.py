# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LogOutputsRequest(Model):
    """What a run made."""

    run_id: str
    """The identifier of the run. `run_uuid` does not work here."""
    models: list[ModelOutput]
    """Logged models that the run produced. An empty list is accepted and does nothing."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id, "models": [item.to_dict() for item in self.models]}
        return data


from .model_output import ModelOutput  # noqa: E402
