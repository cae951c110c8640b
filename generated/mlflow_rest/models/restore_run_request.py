# Made by `make generate` from spec/schemas/runs.yaml (sha256 f544611f9f4b3455) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from ..types import RequestModel


class RestoreRunRequest(RequestModel):
    """The run to bring back."""

    __slots__ = ("run_id",)

    run_id: str
    """The identifier of the run."""

    def __init__(self, *, run_id: str) -> None:
        self.run_id = run_id

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        return data
