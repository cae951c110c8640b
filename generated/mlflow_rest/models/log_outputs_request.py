# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class LogOutputsRequest(RequestModel):
    """What a run made."""

    __slots__ = ("run_id", "models")

    run_id: str
    """The identifier of the run. `run_uuid` does not work here."""
    models: SequenceNotStr[ModelOutput]
    """Logged models that the run produced. An empty list is accepted and does nothing."""

    def __init__(self, *, run_id: str, models: SequenceNotStr[ModelOutput]) -> None:
        self.run_id = run_id
        self.models = models

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.models
        data["models"] = _v.check_objects("models", v, ModelOutput)
        return data


from .model_output import ModelOutput  # noqa: E402
