# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class BatchGetTraceInfosResponse(Model):
    """The traces that were found, without spans."""

    trace_infos: list[TraceInfoV3] = field(factory=list)
    """The traces, in the order in which they were requested, each once. Omitted when none was found."""


from .trace_info_v3 import TraceInfoV3  # noqa: E402
