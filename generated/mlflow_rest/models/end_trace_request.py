# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .end_trace_status import EndTraceStatusInput


class EndTraceRequest(RequestModel):
    """How and when a trace ended."""

    __slots__ = ("status", "timestamp_ms", "request_metadata", "tags")

    status: EndTraceStatusInput
    """How it ended. Omitted or unknown, the server fails with 500 and changes nothing."""
    timestamp_ms: SupportsIndex | datetime | None
    """When the trace ended, in milliseconds since the epoch. When it is omitted, the server takes 0 and stores a negative
    duration."""
    request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None
    """Facts to add to those that were given at the start, or to replace them."""
    tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None
    """Tags to add or replace, even `mlflow.artifactLocation`, which other routes protect."""

    def __init__(
        self,
        *,
        status: EndTraceStatusInput,
        timestamp_ms: SupportsIndex | datetime | None = None,
        request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None = None,
    ) -> None:
        self.status = status
        self.timestamp_ms = timestamp_ms
        self.request_metadata = request_metadata
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.status
        data["status"] = (
            v
            if v.__class__ is str and v in END_TRACE_STATUS_VALUES
            else _v.check_enum("status", v, END_TRACE_STATUS_VALUES)
        )
        v = self.timestamp_ms
        if v is not None:
            data["timestamp_ms"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
                else _v.check_timestamp("timestamp_ms", v)
            )
        v = self.request_metadata
        if v is not None:
            data["request_metadata"] = _v.check_objects("request_metadata", v, TraceRequestMetadata, pairs=())
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, TraceTag, pairs=())
        return data


from .end_trace_status import END_TRACE_STATUS_VALUES  # noqa: E402
from .trace_request_metadata import TraceRequestMetadata  # noqa: E402
from .trace_tag import TraceTag  # noqa: E402
