# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class NewTrace(RequestModel):
    """A trace to store."""

    __slots__ = ("trace_info", "spans")

    trace_info: NewTraceInfo
    """What the trace is. The server fails with 500 without it."""
    spans: SequenceNotStr[Span] | None
    """Ignored, and best omitted: one that is badly written spoils the rest. Spans are sent with exportTraces."""

    def __init__(self, *, trace_info: NewTraceInfo, spans: SequenceNotStr[Span] | None = None) -> None:
        self.trace_info = trace_info
        self.spans = spans

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.trace_info
        data["trace_info"] = _v.check_object("trace_info", v, NewTraceInfo)
        v = self.spans
        if v is not None:
            data["spans"] = _v.check_objects("spans", v, Span)
        return data


from .new_trace_info import NewTraceInfo  # noqa: E402
from .span import Span  # noqa: E402
