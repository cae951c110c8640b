# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class TraceInfoV3(Model):
    """What a trace is, without its spans."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("trace_id",)

    trace_id: str
    """The identifier. A trace that came as OpenTelemetry spans has `tr-` and the 32 hexadecimal digits of their trace id."""
    trace_location: TraceLocation
    """The experiment that contains the trace."""
    request_time: str
    """When the trace started, such as `2026-01-01T00:00:00.123Z`: UTC, to the millisecond, without a fraction when that is
    zero."""
    state: TraceState
    """How the trace ended, or that it has not."""
    client_request_id: str | None = None
    """The client's own identifier of the request. Omitted when it gave none."""
    request: str | None = None
    """Never set by the open-source server; see `request_preview`."""
    response: str | None = None
    """Never set by the open-source server; see `response_preview`."""
    request_preview: str | None = None
    """The request to the traced application, possibly cut by the client. Omitted when unknown."""
    response_preview: str | None = None
    """What it replied, possibly cut by the client. Omitted when unknown."""
    execution_duration: str | None = None
    """How long it took, in seconds with an `s`, such as `1.500s`. Omitted while unknown."""
    trace_metadata: dict[str, str] = field(factory=dict)
    """Facts about the trace that do not change, such as `mlflow.trace.session`, `mlflow.trace.tokenUsage` and
    `mlflow.trace.cost` (JSON strings). Keys and values are cut at 250 characters in returns. Omitted when there are
    none."""
    assessments: list[Assessment] = field(factory=list)
    """Feedback, expectations and issues on this trace. Omitted when there are none."""
    tags: dict[str, str] = field(factory=dict)
    """The tags. Among them `mlflow.artifactLocation`, set by the server, `mlflow.traceName`, and
    `mlflow.trace.spansLocation`, which is `TRACKING_STORE` when the spans are in the server's database. Returns cut
    keys at 250 and values at 4096 characters."""


from .assessment import Assessment  # noqa: E402
from .trace_location import TraceLocation  # noqa: E402
from .trace_state import TraceState  # noqa: E402
