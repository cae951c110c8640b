# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class Span(Model):
    """One step of a trace, in the form of OpenTelemetry. What MLflow does not keep (kind, trace state, flags, and how much
    was dropped) is omitted."""

    trace_id: str | None = None
    """The 16 bytes of the trace's identifier, in base64. In hexadecimal, they follow `tr-` in the trace's id."""
    span_id: str | None = None
    """The 8 bytes of the span's identifier, in base64."""
    trace_state: str | None = None
    """Never set by MLflow."""
    parent_span_id: str | None = None
    """The identifier of the span above, in base64. Omitted for the root."""
    flags: int | None = None
    """Never set by MLflow."""
    name: str | None = None
    """The name of the step. Omitted when it is empty."""
    kind: SpanKind | None = None
    """Never set by MLflow."""
    start_time_unix_nano: int | None = None
    """When it began, in nanoseconds since the epoch. More digits than a double can contain."""
    end_time_unix_nano: int | None = None
    """When it ended, in nanoseconds since the epoch. Omitted while unknown."""
    attributes: list[SpanAttribute] = field(factory=list)
    """What is known of the step, such as `mlflow.spanInputs`, `mlflow.spanOutputs`, `mlflow.spanType` and
    `mlflow.traceRequestId`. Strings that contain JSON come back decoded, bytes as a Python-like string."""
    dropped_attributes_count: int | None = None
    """Never set by MLflow."""
    events: list[SpanEvent] = field(factory=list)
    """What happened on the way, such as exceptions. Omitted when there is nothing."""
    dropped_events_count: int | None = None
    """Never set by MLflow."""
    links: list[SpanLink] = field(factory=list)
    """Other spans that this one has to do with. Omitted when there are none."""
    dropped_links_count: int | None = None
    """Never set by MLflow."""
    status: SpanStatus | None = None
    """Whether it went well."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.trace_id
        if v is not None:
            data["trace_id"] = v if v.__class__ is str else _v.check_str("trace_id", v)
        v = self.span_id
        if v is not None:
            data["span_id"] = v if v.__class__ is str else _v.check_str("span_id", v)
        v = self.trace_state
        if v is not None:
            data["trace_state"] = v if v.__class__ is str else _v.check_str("trace_state", v)
        v = self.parent_span_id
        if v is not None:
            data["parent_span_id"] = v if v.__class__ is str else _v.check_str("parent_span_id", v)
        v = self.flags
        if v is not None:
            data["flags"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("flags", v)
            )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.kind
        if v is not None:
            data["kind"] = (
                v if v.__class__ is str and v in SPAN_KIND_VALUES else _v.check_enum("kind", v, SPAN_KIND_VALUES)
            )
        v = self.start_time_unix_nano
        if v is not None:
            data["start_time_unix_nano"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("start_time_unix_nano", v)
            )
        v = self.end_time_unix_nano
        if v is not None:
            data["end_time_unix_nano"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("end_time_unix_nano", v)
            )
        v = self.attributes
        if v:
            data["attributes"] = _v.check_objects("attributes", v, SpanAttribute)
        v = self.dropped_attributes_count
        if v is not None:
            data["dropped_attributes_count"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("dropped_attributes_count", v)
            )
        v = self.events
        if v:
            data["events"] = _v.check_objects("events", v, SpanEvent)
        v = self.dropped_events_count
        if v is not None:
            data["dropped_events_count"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("dropped_events_count", v)
            )
        v = self.links
        if v:
            data["links"] = _v.check_objects("links", v, SpanLink)
        v = self.dropped_links_count
        if v is not None:
            data["dropped_links_count"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("dropped_links_count", v)
            )
        v = self.status
        if v is not None:
            data["status"] = _v.check_object("status", v, SpanStatus)
        return data


from .span_attribute import SpanAttribute  # noqa: E402
from .span_event import SpanEvent  # noqa: E402
from .span_kind import SPAN_KIND_VALUES, SpanKind  # noqa: E402
from .span_link import SpanLink  # noqa: E402
from .span_status import SpanStatus  # noqa: E402
