# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class EndTraceRequest(Model):
    """How and when a trace ended."""

    status: EndTraceStatusInput
    """How it ended. Left out or unknown, the server fails with 500 and changes nothing."""
    timestamp_ms: int | None = None
    """When the trace ended, in milliseconds since the epoch. When it is left out, the server takes 0 and stores a negative
    duration."""
    request_metadata: list[TraceRequestMetadata] | None = None
    """Facts to add to those that were given at the start, or to replace them."""
    tags: list[TraceTag] | None = None
    """Tags to add or replace, even `mlflow.artifactLocation`, which other routes protect."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"status": self.status}
        if self.timestamp_ms is not None:
            data["timestamp_ms"] = self.timestamp_ms
        if self.request_metadata is not None:
            data["request_metadata"] = [item.to_dict() for item in self.request_metadata]
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .end_trace_status import EndTraceStatusInput  # noqa: E402
from .trace_request_metadata import TraceRequestMetadata  # noqa: E402
from .trace_tag import TraceTag  # noqa: E402
