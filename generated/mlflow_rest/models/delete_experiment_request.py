# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteExperimentRequest(RequestModel):
    """The experiment to mark as deleted."""

    __slots__ = ("experiment_id",)

    experiment_id: str | int
    """The identifier, a decimal number as a string."""

    def __init__(self, *, experiment_id: str | int) -> None:
        self.experiment_id = experiment_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        return data
