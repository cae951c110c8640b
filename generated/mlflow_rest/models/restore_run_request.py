# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class RestoreRunRequest(RequestModel):
    """The run to bring back."""

    __slots__ = ("run_id",)

    run_id: str
    """The identifier of the run."""

    def __init__(self, *, run_id: str) -> None:
        self.run_id = run_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        return data
