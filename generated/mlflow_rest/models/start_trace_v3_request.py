# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class StartTraceV3Request(RequestModel):
    """The trace to store."""

    __slots__ = ("trace",)

    trace: NewTrace
    """The trace, without spans."""

    def __init__(self, *, trace: NewTrace) -> None:
        self.trace = trace

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.trace
        data["trace"] = _v.check_object("trace", v, NewTrace)
        return data


from .new_trace import NewTrace  # noqa: E402
