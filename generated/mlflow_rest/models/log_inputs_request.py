# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LogInputsRequest(Model):
    """What a run used."""

    run_id: str
    """The identifier of the run. `run_uuid` does not work here."""
    datasets: list[DatasetInput] | None = None
    """Datasets. One whose name and digest the experiment knows is linked to, not changed, even if the rest differs."""
    models: list[ModelInput] | None = None
    """Logged models that the run read."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id}
        if self.datasets is not None:
            data["datasets"] = [item.to_dict() for item in self.datasets]
        if self.models is not None:
            data["models"] = [item.to_dict() for item in self.models]
        return data


from .dataset_input import DatasetInput  # noqa: E402
from .model_input import ModelInput  # noqa: E402
