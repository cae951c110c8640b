# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class RegisterScorerRequest(RequestModel):
    """The scorer to store."""

    __slots__ = ("experiment_id", "name", "serialized_scorer")

    experiment_id: str | int
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """The name, any string that is not blank. The name within the JSON need not be the same."""
    serialized_scorer: str | Mapping[str, Any]
    """A JSON object as a string, such as MLflow's Python client makes it. The server looks only at the model in it, and
    rejects one that is blank. Code of the `@scorer` decorator (`call_source`) is rejected, at any depth, unless the
    server was started with `MLFLOW_SERVER_ENABLE_CUSTOM_SCORERS=true`."""

    def __init__(self, *, experiment_id: str | int, name: str, serialized_scorer: str | Mapping[str, Any]) -> None:
        self.experiment_id = experiment_id
        self.name = name
        self.serialized_scorer = serialized_scorer

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.serialized_scorer
        data["serialized_scorer"] = _v.check_json_str("serialized_scorer", v, min_length=1, of="object")
        return data
