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


class StartTraceRequest(RequestModel):
    """A trace that begins, on the older route."""

    __slots__ = ("experiment_id", "timestamp_ms", "request_metadata", "tags")

    experiment_id: str | int
    """The experiment, a decimal number as a string. When it is omitted or empty, the server fails with 500."""
    timestamp_ms: SupportsIndex | datetime | None
    """When the trace starts, in milliseconds since the epoch. 0 when omitted; a number beyond 64 bits counts as 0 too."""
    request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None
    """Facts about the trace. Of two with the same key the later one wins."""
    tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None
    """Tags to set at once. Of two with the same key the later one wins. `mlflow.artifactLocation`, which the server sets
    itself, is rejected with raw SQL; an item that is no object makes the server fail with an HTML 500."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        timestamp_ms: SupportsIndex | datetime | None = None,
        request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.timestamp_ms = timestamp_ms
        self.request_metadata = request_metadata
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
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


from .trace_request_metadata import TraceRequestMetadata  # noqa: E402
from .trace_tag import TraceTag  # noqa: E402
