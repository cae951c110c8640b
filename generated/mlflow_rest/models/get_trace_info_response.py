# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetTraceInfoResponse(Model):
    """The trace requested."""

    trace_info: TraceInfo
    """The trace, also one that was stored with a newer route."""


from .trace_info import TraceInfo  # noqa: E402
