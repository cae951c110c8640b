# Made by `make generate` from spec/schemas/traces.yaml (sha256 867bb3c8b0bf20ff).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class StartTraceResponse(Model):
    """The trace that has begun."""

    trace_info: TraceInfo
    """The new trace, `IN_PROGRESS`, with the identifier that the server made up."""


from .trace_info import TraceInfo  # noqa: E402
