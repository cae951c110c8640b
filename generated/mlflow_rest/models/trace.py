# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class Trace(Model):
    """A trace, with or without its spans."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("trace_info.trace_id",)

    trace_info: TraceInfoV3
    """What the trace is."""
    spans: list[Span] = field(factory=list)
    """The spans, the root first and then by start. Only getTrace and batchGetTraces return them; omitted when there are
    none."""


from .span import Span  # noqa: E402
from .trace_info_v3 import TraceInfoV3  # noqa: E402
