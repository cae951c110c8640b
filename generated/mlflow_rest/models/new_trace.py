# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class NewTrace(Model):
    """A trace to store."""

    trace_info: NewTraceInfo
    """What the trace is. The server fails with 500 without it."""
    spans: list[Span] | None = None
    """Ignored, and best left out: one that is badly written spoils the rest. Spans are sent with exportTraces."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"trace_info": self.trace_info.to_dict()}
        if self.spans is not None:
            data["spans"] = [item.to_dict() for item in self.spans]
        return data


from .new_trace_info import NewTraceInfo  # noqa: E402
from .span import Span  # noqa: E402
