# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class LogInputsRequest(RequestModel):
    """What a run used."""

    __slots__ = ("run_id", "datasets", "models")

    run_id: str
    """The identifier of the run. `run_uuid` does not work here."""
    datasets: SequenceNotStr[DatasetInput] | None
    """Datasets. One whose name and digest the experiment knows is linked to, not changed, even if the rest differs."""
    models: SequenceNotStr[ModelInput] | None
    """Logged models that the run read."""

    def __init__(
        self,
        *,
        run_id: str,
        datasets: SequenceNotStr[DatasetInput] | None = None,
        models: SequenceNotStr[ModelInput] | None = None,
    ) -> None:
        self.run_id = run_id
        self.datasets = datasets
        self.models = models

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.datasets
        if v is not None:
            data["datasets"] = _v.check_objects("datasets", v, DatasetInput)
        v = self.models
        if v is not None:
            data["models"] = _v.check_objects("models", v, ModelInput)
        return data


from .dataset_input import DatasetInput  # noqa: E402
from .model_input import ModelInput  # noqa: E402
