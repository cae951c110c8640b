# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class LinkTracesToRunRequest(RequestModel):
    """Traces, and the run that they belong to."""

    __slots__ = ("trace_ids", "run_id")

    trace_ids: SequenceNotStr[str]
    """Identifiers of traces, at most 100. They need not exist. One that is new to the run and named twice makes the server
    reject all with raw SQL. An empty list is accepted and does nothing."""
    run_id: str
    """Identifier of the run. The server does not check that it exists."""

    def __init__(self, *, trace_ids: SequenceNotStr[str], run_id: str) -> None:
        self.trace_ids = trace_ids
        self.run_id = run_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.trace_ids
        data["trace_ids"] = _v.check_strs(
            "trace_ids", v, lambda item: item if item.__class__ is str else _v.check_str("", item), max_items=100
        )
        v = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        return data
