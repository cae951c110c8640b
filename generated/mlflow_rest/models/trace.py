# Made by `make generate` from spec/schemas/traces.yaml (sha256 0b0cb45932b674cc).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class Trace(Model):
    """A trace, with or without its spans."""

    trace_info: TraceInfoV3
    """What the trace is."""
    spans: list[Span] = field(factory=list)
    """The spans, the root first and then by start. Only getTrace and batchGetTraces answer them; left out when there are
    none."""


from .span import Span  # noqa: E402
from .trace_info_v3 import TraceInfoV3  # noqa: E402
