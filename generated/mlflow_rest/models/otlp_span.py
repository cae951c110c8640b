# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpSpan(Model):
    """One step of a trace."""

    traceId: str
    """The identifier of the trace, 32 hexadecimal digits in small letters. MLflow calls the trace `tr-` and these digits.
    More than 32 are 422, something that is not hexadecimal 400, and none 422."""
    spanId: str
    """The identifier of the span, 16 hexadecimal digits. A span that is there is replaced. The server does not look
    whether they are too many; none are 422."""
    traceState: str | None = None
    """Ignored."""
    parentSpanId: str | None = None
    """The identifier of the span above, 16 hexadecimal digits. Left out or empty for the root of the trace."""
    flags: int | None = None
    """Ignored."""
    name: str | None = None
    """The name of the step. The empty text when left out."""
    kind: int | None = None
    """The part that the span plays between services: 0 unspecified, 1 internal, 2 server, 3 client, 4 producer, 5
    consumer. MLflow ignores it."""
    startTimeUnixNano: int | None = None
    """When it began, in nanoseconds since the epoch. The server takes a number or, as the protocol has it, a text of
    digits. A negative one is 400, one beyond 63 bits makes the server fail. 0 when left out."""
    endTimeUnixNano: int | None = None
    """When it ended, in the same form. Left out or 0 while it is not over."""
    attributes: list[OtlpKeyValue] | None = None
    """What is known of the step. Of the root, `mlflow.spanInputs` and `mlflow.spanOutputs` (JSON texts) become the
    previews of the trace, and `mlflow.traceTag.x` its tag `x`. Of any span, `session.id` (at most 250 characters) and
    `user.id` become metadata, and `mlflow.chat.tokenUsage` and `mlflow.llm.cost` (JSON texts) are added up.
    `mlflow.traceRequestId` is overwritten."""
    droppedAttributesCount: int | None = None
    """Ignored."""
    events: list[OtlpSpanEvent] | None = None
    """What happened on the way, such as exceptions."""
    droppedEventsCount: int | None = None
    """Ignored."""
    links: list[OtlpSpanLink] | None = None
    """Other spans that this one has to do with."""
    droppedLinksCount: int | None = None
    """Ignored."""
    status: OtlpSpanStatus | None = None
    """Whether it went well. That of the root becomes the state of the trace."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"traceId": self.traceId, "spanId": self.spanId}
        if self.traceState is not None:
            data["traceState"] = self.traceState
        if self.parentSpanId is not None:
            data["parentSpanId"] = self.parentSpanId
        if self.flags is not None:
            data["flags"] = self.flags
        if self.name is not None:
            data["name"] = self.name
        if self.kind is not None:
            data["kind"] = self.kind
        if self.startTimeUnixNano is not None:
            data["startTimeUnixNano"] = self.startTimeUnixNano
        if self.endTimeUnixNano is not None:
            data["endTimeUnixNano"] = self.endTimeUnixNano
        if self.attributes is not None:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.droppedAttributesCount is not None:
            data["droppedAttributesCount"] = self.droppedAttributesCount
        if self.events is not None:
            data["events"] = [item.to_dict() for item in self.events]
        if self.droppedEventsCount is not None:
            data["droppedEventsCount"] = self.droppedEventsCount
        if self.links is not None:
            data["links"] = [item.to_dict() for item in self.links]
        if self.droppedLinksCount is not None:
            data["droppedLinksCount"] = self.droppedLinksCount
        if self.status is not None:
            data["status"] = self.status.to_dict()
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
from .otlp_span_event import OtlpSpanEvent  # noqa: E402
from .otlp_span_link import OtlpSpanLink  # noqa: E402
from .otlp_span_status import OtlpSpanStatus  # noqa: E402
