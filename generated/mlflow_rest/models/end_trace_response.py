# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class EndTraceResponse(Model):
    """The trace after its end."""

    trace_info: TraceInfo
    """The trace after the change."""


from .trace_info import TraceInfo  # noqa: E402
