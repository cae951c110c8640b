# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class StartTraceRequest(Model):
    """A trace that begins, on the older route."""

    experiment_id: str
    """The experiment, a decimal number as a string. When it is left out or empty, the server fails with 500."""
    timestamp_ms: int | None = None
    """When the trace starts, in milliseconds since the epoch. 0 when left out; a number beyond 64 bits counts as 0 too."""
    request_metadata: list[TraceRequestMetadata] | None = None
    """Facts about the trace. Of two with the same key the later one wins."""
    tags: list[TraceTag] | None = None
    """Tags to set at once. Of two with the same key the later one wins. `mlflow.artifactLocation`, which the server sets
    itself, is refused with raw SQL; an item that is no object makes the server fail with an HTML 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        if self.timestamp_ms is not None:
            data["timestamp_ms"] = self.timestamp_ms
        if self.request_metadata is not None:
            data["request_metadata"] = [item.to_dict() for item in self.request_metadata]
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .trace_request_metadata import TraceRequestMetadata  # noqa: E402
from .trace_tag import TraceTag  # noqa: E402
