# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteExperimentTagRequest(RequestModel):
    """The tag to remove, and from which experiment."""

    __slots__ = ("experiment_id", "key")

    experiment_id: str | int
    """The identifier, a decimal number as a string."""
    key: str
    """The key of the tag."""

    def __init__(self, *, experiment_id: str | int, key: str) -> None:
        self.experiment_id = experiment_id
        self.key = key

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.key
        data["key"] = v if v.__class__ is str and v else _v.check_str("key", v, min_length=1)
        return data
