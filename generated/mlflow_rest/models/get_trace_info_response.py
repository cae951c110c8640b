# Made by `make generate` from spec/schemas/traces.yaml (sha256 867bb3c8b0bf20ff).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetTraceInfoResponse(Model):
    """The trace asked for."""

    trace_info: TraceInfo
    """The trace, also one that was stored with a newer route."""


from .trace_info import TraceInfo  # noqa: E402
