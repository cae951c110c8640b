# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpSpan(RequestModel):
    """One step of a trace."""

    __slots__ = (
        "traceId",
        "spanId",
        "traceState",
        "parentSpanId",
        "flags",
        "name",
        "kind",
        "startTimeUnixNano",
        "endTimeUnixNano",
        "attributes",
        "droppedAttributesCount",
        "events",
        "droppedEventsCount",
        "links",
        "droppedLinksCount",
        "status",
    )

    traceId: str
    """The identifier of the trace, 32 hexadecimal digits in lowercase letters. MLflow calls the trace `tr-` and these
    digits. More than 32 are 422, something that is not hexadecimal 400, and none 422."""
    spanId: str
    """The identifier of the span, 16 hexadecimal digits. A span that is there is replaced. The server does not look
    whether they are too many; none are 422."""
    traceState: str | None
    """Ignored."""
    parentSpanId: str | None
    """The identifier of the span above, 16 hexadecimal digits. Omitted or empty for the root of the trace."""
    flags: SupportsIndex | None
    """Ignored."""
    name: str | None
    """The name of the step. The empty string when omitted."""
    kind: SupportsIndex | None
    """The part that the span plays between services: 0 unspecified, 1 internal, 2 server, 3 client, 4 producer, 5
    consumer. MLflow ignores it."""
    startTimeUnixNano: SupportsIndex | None
    """When it began, in nanoseconds since the epoch. The server takes a number or, as the protocol has it, a string of
    digits. A negative one is 400, one beyond 63 bits makes the server fail. 0 when omitted."""
    endTimeUnixNano: SupportsIndex | None
    """When it ended, in the same form. Omitted or 0 while it is not over."""
    attributes: SequenceNotStr[OtlpKeyValue] | None
    """What is known of the step. Of the root, `mlflow.spanInputs` and `mlflow.spanOutputs` (JSON strings) become the
    previews of the trace, and `mlflow.traceTag.x` its tag `x`. Of any span, `session.id` (at most 250 characters) and
    `user.id` become metadata, and `mlflow.chat.tokenUsage` and `mlflow.llm.cost` (JSON strings) are added up.
    `mlflow.traceRequestId` is overwritten."""
    droppedAttributesCount: SupportsIndex | None
    """Ignored."""
    events: SequenceNotStr[OtlpSpanEvent] | None
    """What happened on the way, such as exceptions."""
    droppedEventsCount: SupportsIndex | None
    """Ignored."""
    links: SequenceNotStr[OtlpSpanLink] | None
    """Other spans that this one has to do with."""
    droppedLinksCount: SupportsIndex | None
    """Ignored."""
    status: OtlpSpanStatus | None
    """Whether it went well. That of the root becomes the state of the trace."""

    def __init__(
        self,
        *,
        traceId: str,
        spanId: str,
        traceState: str | None = None,
        parentSpanId: str | None = None,
        flags: SupportsIndex | None = None,
        name: str | None = None,
        kind: SupportsIndex | None = None,
        startTimeUnixNano: SupportsIndex | None = None,
        endTimeUnixNano: SupportsIndex | None = None,
        attributes: SequenceNotStr[OtlpKeyValue] | None = None,
        droppedAttributesCount: SupportsIndex | None = None,
        events: SequenceNotStr[OtlpSpanEvent] | None = None,
        droppedEventsCount: SupportsIndex | None = None,
        links: SequenceNotStr[OtlpSpanLink] | None = None,
        droppedLinksCount: SupportsIndex | None = None,
        status: OtlpSpanStatus | None = None,
    ) -> None:
        self.traceId = traceId
        self.spanId = spanId
        self.traceState = traceState
        self.parentSpanId = parentSpanId
        self.flags = flags
        self.name = name
        self.kind = kind
        self.startTimeUnixNano = startTimeUnixNano
        self.endTimeUnixNano = endTimeUnixNano
        self.attributes = attributes
        self.droppedAttributesCount = droppedAttributesCount
        self.events = events
        self.droppedEventsCount = droppedEventsCount
        self.links = links
        self.droppedLinksCount = droppedLinksCount
        self.status = status

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.traceId
        data["traceId"] = (
            v
            if v.__class__ is str and 2 <= len(v) <= 32 and _v.fits("([0-9A-Fa-f]{2})+", v)
            else _v.check_str(
                "traceId",
                v,
                min_length=2,
                max_length=32,
                pattern="([0-9A-Fa-f]{2})+",
                about="The identifier of the trace, 32 hexadecimal digits in lowercase letters. MLflow calls the trace `tr-` and these digits. More than 32 are 422, something that is not hexadecimal 400, and none 422.",
            )
        )
        v = self.spanId
        data["spanId"] = (
            v
            if v.__class__ is str and len(v) >= 2 and _v.fits("([0-9A-Fa-f]{2})+", v)
            else _v.check_str(
                "spanId",
                v,
                min_length=2,
                pattern="([0-9A-Fa-f]{2})+",
                about="The identifier of the span, 16 hexadecimal digits. A span that is there is replaced. The server does not look whether they are too many; none are 422.",
            )
        )
        v = self.traceState
        if v is not None:
            data["traceState"] = v if v.__class__ is str else _v.check_str("traceState", v)
        v = self.parentSpanId
        if v is not None:
            data["parentSpanId"] = v if v.__class__ is str else _v.check_str("parentSpanId", v)
        v = self.flags
        if v is not None:
            data["flags"] = (
                v if v.__class__ is int and 0 <= v <= 4_294_967_295 else _v.check_int("flags", v, 0, 4_294_967_295)
            )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.kind
        if v is not None:
            data["kind"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("kind", v, -2_147_483_648, 2_147_483_647)
            )
        v = self.startTimeUnixNano
        if v is not None:
            data["startTimeUnixNano"] = (
                v
                if v.__class__ is int and 0 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("startTimeUnixNano", v, 0)
            )
        v = self.endTimeUnixNano
        if v is not None:
            data["endTimeUnixNano"] = (
                v
                if v.__class__ is int and 0 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("endTimeUnixNano", v, 0)
            )
        v = self.attributes
        if v is not None:
            data["attributes"] = _v.check_objects("attributes", v, OtlpKeyValue)
        v = self.droppedAttributesCount
        if v is not None:
            data["droppedAttributesCount"] = (
                v
                if v.__class__ is int and 0 <= v <= 4_294_967_295
                else _v.check_int("droppedAttributesCount", v, 0, 4_294_967_295)
            )
        v = self.events
        if v is not None:
            data["events"] = _v.check_objects("events", v, OtlpSpanEvent)
        v = self.droppedEventsCount
        if v is not None:
            data["droppedEventsCount"] = (
                v
                if v.__class__ is int and 0 <= v <= 4_294_967_295
                else _v.check_int("droppedEventsCount", v, 0, 4_294_967_295)
            )
        v = self.links
        if v is not None:
            data["links"] = _v.check_objects("links", v, OtlpSpanLink)
        v = self.droppedLinksCount
        if v is not None:
            data["droppedLinksCount"] = (
                v
                if v.__class__ is int and 0 <= v <= 4_294_967_295
                else _v.check_int("droppedLinksCount", v, 0, 4_294_967_295)
            )
        v = self.status
        if v is not None:
            data["status"] = _v.check_object("status", v, OtlpSpanStatus)
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
from .otlp_span_event import OtlpSpanEvent  # noqa: E402
from .otlp_span_link import OtlpSpanLink  # noqa: E402
from .otlp_span_status import OtlpSpanStatus  # noqa: E402
