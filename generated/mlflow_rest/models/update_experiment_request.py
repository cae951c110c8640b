# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateExperimentRequest(RequestModel):
    """The experiment to rename, and its new name."""

    __slots__ = ("experiment_id", "new_name")

    experiment_id: str | int
    """The identifier, a decimal number as a string."""
    new_name: str
    """The new name, at most 500 characters, not that of another experiment. MLflow 3.18 and newer reject a name of nothing
    but spaces."""

    def __init__(self, *, experiment_id: str | int, new_name: str) -> None:
        self.experiment_id = experiment_id
        self.new_name = new_name

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.new_name
        data["new_name"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 500
            else _v.check_str("new_name", v, min_length=1, max_length=500)
        )
        return data
