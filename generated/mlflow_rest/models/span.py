# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class Span(Model):
    """One step of a trace, in the form of OpenTelemetry. What MLflow does not keep (kind, trace state, flags, and how much
    was dropped) is left out."""

    trace_id: str | None = None
    """The 16 bytes of the trace's identifier, in base64. In hexadecimal, they follow `tr-` in the trace's id."""
    span_id: str | None = None
    """The 8 bytes of the span's identifier, in base64."""
    trace_state: str | None = None
    """Never set by MLflow."""
    parent_span_id: str | None = None
    """The identifier of the span above, in base64. Left out for the root."""
    flags: int | None = None
    """Never set by MLflow."""
    name: str | None = None
    """The name of the step. Left out when it is empty."""
    kind: SpanKind | None = None
    """Never set by MLflow."""
    start_time_unix_nano: int | None = None
    """When it began, in nanoseconds since the epoch. More digits than a double can hold."""
    end_time_unix_nano: int | None = None
    """When it ended, in nanoseconds since the epoch. Left out while unknown."""
    attributes: list[SpanAttribute] = field(factory=list)
    """What is known of the step, such as `mlflow.spanInputs`, `mlflow.spanOutputs`, `mlflow.spanType` and
    `mlflow.traceRequestId`. Texts that hold JSON come back as what they hold, bytes as a Python-like text."""
    dropped_attributes_count: int | None = None
    """Never set by MLflow."""
    events: list[SpanEvent] = field(factory=list)
    """What happened on the way, such as exceptions. Left out when there is nothing."""
    dropped_events_count: int | None = None
    """Never set by MLflow."""
    links: list[SpanLink] = field(factory=list)
    """Other spans that this one has to do with. Left out when there are none."""
    dropped_links_count: int | None = None
    """Never set by MLflow."""
    status: SpanStatus | None = None
    """Whether it went well."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.trace_id is not None:
            data["trace_id"] = self.trace_id
        if self.span_id is not None:
            data["span_id"] = self.span_id
        if self.trace_state is not None:
            data["trace_state"] = self.trace_state
        if self.parent_span_id is not None:
            data["parent_span_id"] = self.parent_span_id
        if self.flags is not None:
            data["flags"] = self.flags
        if self.name is not None:
            data["name"] = self.name
        if self.kind is not None:
            data["kind"] = self.kind
        if self.start_time_unix_nano is not None:
            data["start_time_unix_nano"] = self.start_time_unix_nano
        if self.end_time_unix_nano is not None:
            data["end_time_unix_nano"] = self.end_time_unix_nano
        if self.attributes:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.dropped_attributes_count is not None:
            data["dropped_attributes_count"] = self.dropped_attributes_count
        if self.events:
            data["events"] = [item.to_dict() for item in self.events]
        if self.dropped_events_count is not None:
            data["dropped_events_count"] = self.dropped_events_count
        if self.links:
            data["links"] = [item.to_dict() for item in self.links]
        if self.dropped_links_count is not None:
            data["dropped_links_count"] = self.dropped_links_count
        if self.status is not None:
            data["status"] = self.status.to_dict()
        return data


from .span_attribute import SpanAttribute  # noqa: E402
from .span_event import SpanEvent  # noqa: E402
from .span_kind import SpanKind  # noqa: E402
from .span_link import SpanLink  # noqa: E402
from .span_status import SpanStatus  # noqa: E402
