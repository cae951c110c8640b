# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class NewTraceInfo(Model):
    """What the trace to store is."""

    trace_id: str
    """The identifier, chosen by the client, best as `tr-` and 32 hexadecimal digits. The server neither checks it nor
    makes one up: without it, the trace is stored under the empty text, together with all others that lack one. One with
    a slash can be stored, but not be named in a path again."""
    trace_location: TraceLocation
    """The experiment to store the trace in, active."""
    client_request_id: str | None = None
    """An identifier of the client's own, to search for later."""
    request: str | None = None
    """Ignored."""
    response: str | None = None
    """Ignored."""
    request_preview: str | None = None
    """What the traced application was asked. It is stored whole."""
    response_preview: str | None = None
    """What it replied. It is stored whole."""
    request_time: str | None = None
    """When the trace started, in the form `2026-01-01T00:00:00.123Z`, with `Z` or an offset; digits below the millisecond
    are lost. Left out, or in another form, it is 1970 without a word, and what follows it in the body may be dropped
    too."""
    execution_duration: str | None = None
    """How long it took, in seconds with an `s`, such as `1.5s`. Another form counts as 0 without a word."""
    state: TraceStateInput | None = None
    """How the trace ended. An unknown one is stored as `STATE_UNSPECIFIED`, with 200."""
    trace_metadata: dict[str, str] | None = None
    """Facts that do not change. `mlflow.trace.session` may have 250 characters; `mlflow.trace.tokenUsage` and
    `mlflow.trace.cost` are JSON texts that queryTraceMetrics reads. The server adds `mlflow.trace.infoFinalized`."""
    assessments: list[NewAssessment] | None = None
    """Feedback, expectations and issues to store with the trace. Those without an `assessment_id` are added again each
    time the trace is sent."""
    tags: dict[str, str] | None = None
    """Tags. `mlflow.traceName` names the trace, with at most 4096 characters. Other keys and values are not checked. With
    `mlflow.artifactLocation`, which the server sets itself, the answer is a misleading 404."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"trace_id": self.trace_id, "trace_location": self.trace_location.to_dict()}
        if self.client_request_id is not None:
            data["client_request_id"] = self.client_request_id
        if self.request is not None:
            data["request"] = self.request
        if self.response is not None:
            data["response"] = self.response
        if self.request_preview is not None:
            data["request_preview"] = self.request_preview
        if self.response_preview is not None:
            data["response_preview"] = self.response_preview
        if self.request_time is not None:
            data["request_time"] = self.request_time
        if self.execution_duration is not None:
            data["execution_duration"] = self.execution_duration
        if self.state is not None:
            data["state"] = self.state
        if self.trace_metadata is not None:
            data["trace_metadata"] = self.trace_metadata
        if self.assessments is not None:
            data["assessments"] = [item.to_dict() for item in self.assessments]
        if self.tags is not None:
            data["tags"] = self.tags
        return data


from .new_assessment import NewAssessment  # noqa: E402
from .trace_location import TraceLocation  # noqa: E402
from .trace_state import TraceStateInput  # noqa: E402
