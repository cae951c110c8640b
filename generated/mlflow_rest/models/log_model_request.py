# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class LogModelRequest(RequestModel):
    """A model to note on a run."""

    __slots__ = ("run_id", "model_json")

    run_id: str
    """The identifier of the run."""
    model_json: str | Mapping[str, Any]
    """The content of an `MLmodel` file as JSON document: an object with at least `artifact_path`, `flavors`,
    `utc_time_created` and `run_id`. JSON that is no object makes the server fail with 500."""

    def __init__(self, *, run_id: str, model_json: str | Mapping[str, Any]) -> None:
        self.run_id = run_id
        self.model_json = model_json

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.model_json
        data["model_json"] = _v.check_json_str("model_json", v, min_length=1, of="object")
        return data
