# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .trace_state import TraceStateInput


class NewTraceInfo(RequestModel):
    """What the trace to store is."""

    __slots__ = (
        "trace_id",
        "trace_location",
        "client_request_id",
        "request",
        "response",
        "request_preview",
        "response_preview",
        "request_time",
        "execution_duration",
        "state",
        "trace_metadata",
        "assessments",
        "tags",
    )

    trace_id: str
    """The identifier, chosen by the client, best as `tr-` and 32 hexadecimal digits. The server neither checks it nor
    generates one: without it, the trace is stored under the empty string, together with all others that lack one. One
    with a slash can be stored, but not be named in a path again."""
    trace_location: TraceLocation
    """The experiment to store the trace in, active."""
    client_request_id: str | None
    """An identifier of the client's own, to search for later."""
    request: str | None
    """Ignored."""
    response: str | None
    """Ignored."""
    request_preview: str | None
    """The request to the traced application. It is stored whole."""
    response_preview: str | None
    """What it replied. It is stored whole."""
    request_time: str | None
    """When the trace started, in the form `2026-01-01T00:00:00.123Z`, with `Z` or an offset; digits below the millisecond
    are lost. Omitted, or in another form, it is 1970 silently, and what follows it in the body may be dropped too."""
    execution_duration: str | None
    """How long it took, in seconds with an `s`, such as `1.5s`. Another form counts as 0 silently."""
    state: TraceStateInput | None
    """How the trace ended. An unknown one is stored as `STATE_UNSPECIFIED`, with 200."""
    trace_metadata: Mapping[str, str] | None
    """Facts that do not change. `mlflow.trace.session` may have 250 characters; `mlflow.trace.tokenUsage` and
    `mlflow.trace.cost` are JSON strings that queryTraceMetrics reads. The server adds `mlflow.trace.infoFinalized`."""
    assessments: SequenceNotStr[NewAssessment] | None
    """Feedback, expectations and issues to store with the trace. Those without an `assessment_id` are added again each
    time the trace is sent."""
    tags: Mapping[str, str] | None
    """Tags. `mlflow.traceName` names the trace, with at most 4096 characters. Other keys and values are not checked. With
    `mlflow.artifactLocation`, which the server sets itself, the response is a misleading 404."""

    def __init__(
        self,
        *,
        trace_id: str,
        trace_location: TraceLocation,
        client_request_id: str | None = None,
        request: str | None = None,
        response: str | None = None,
        request_preview: str | None = None,
        response_preview: str | None = None,
        request_time: str | None = None,
        execution_duration: str | None = None,
        state: TraceStateInput | None = None,
        trace_metadata: Mapping[str, str] | None = None,
        assessments: SequenceNotStr[NewAssessment] | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None:
        self.trace_id = trace_id
        self.trace_location = trace_location
        self.client_request_id = client_request_id
        self.request = request
        self.response = response
        self.request_preview = request_preview
        self.response_preview = response_preview
        self.request_time = request_time
        self.execution_duration = execution_duration
        self.state = state
        self.trace_metadata = trace_metadata
        self.assessments = assessments
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.trace_id
        data["trace_id"] = v if v.__class__ is str and v else _v.check_str("trace_id", v, min_length=1)
        v = self.trace_location
        data["trace_location"] = _v.check_object("trace_location", v, TraceLocation)
        v = self.client_request_id
        if v is not None:
            data["client_request_id"] = v if v.__class__ is str else _v.check_str("client_request_id", v)
        v = self.request
        if v is not None:
            data["request"] = v if v.__class__ is str else _v.check_str("request", v)
        v = self.response
        if v is not None:
            data["response"] = v if v.__class__ is str else _v.check_str("response", v)
        v = self.request_preview
        if v is not None:
            data["request_preview"] = v if v.__class__ is str else _v.check_str("request_preview", v)
        v = self.response_preview
        if v is not None:
            data["response_preview"] = v if v.__class__ is str else _v.check_str("response_preview", v)
        v = self.request_time
        if v is not None:
            data["request_time"] = v if v.__class__ is str else _v.check_str("request_time", v)
        v = self.execution_duration
        if v is not None:
            data["execution_duration"] = v if v.__class__ is str else _v.check_str("execution_duration", v)
        v = self.state
        if v is not None:
            data["state"] = (
                v if v.__class__ is str and v in TRACE_STATE_VALUES else _v.check_enum("state", v, TRACE_STATE_VALUES)
            )
        v = self.trace_metadata
        if v is not None:
            data["trace_metadata"] = _v.check_map(
                "trace_metadata", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.assessments
        if v is not None:
            data["assessments"] = _v.check_objects("assessments", v, NewAssessment)
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_map(
                "tags", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        return data


from .new_assessment import NewAssessment  # noqa: E402
from .trace_location import TraceLocation  # noqa: E402
from .trace_state import TRACE_STATE_VALUES  # noqa: E402
