# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class Trace:
    """A trace, with or without its spans."""

    trace_info: TraceInfoV3
    """What the trace is."""
    spans: list[Span] = field(factory=list)
    """The spans, the root first and then by start. Only getTrace and batchGetTraces answer them; left out when there are
    none."""


from .span import Span  # noqa: E402
from .trace_info_v3 import TraceInfoV3  # noqa: E402
