# Made by `make generate` from spec/schemas/traces.yaml (sha256 1c6efc29bc3d3a7d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class EndTraceResponse:
    """The trace after its end."""

    trace_info: TraceInfo
    """The trace after the change."""


from .trace_info import TraceInfo  # noqa: E402
