# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class NewAssessment(RequestModel):
    """A judgement on a trace (feedback), what should have come out (expectation), or a link to an issue. Exactly one of
    the three must be given; without any it is 400, and of several the first counts, silently."""

    __slots__ = (
        "assessment_id",
        "assessment_name",
        "trace_id",
        "span_id",
        "source",
        "create_time",
        "last_update_time",
        "feedback",
        "expectation",
        "issue",
        "rationale",
        "error",
        "metadata",
        "overrides",
        "valid",
    )

    assessment_id: str | None
    """An identifier of the client's choice. Best omitted: the server generates one. One that is already in use, by
    whatever trace, makes the server fail with 500."""
    assessment_name: str | None
    """What is judged, such as `correctness`. For a link to an issue, the identifier of the issue. The empty string when
    omitted."""
    trace_id: str | None
    """Ignored; the path says which trace."""
    span_id: str | None
    """The span that is judged. The server does not check that it exists, nor how it is written."""
    source: AssessmentSource | None
    """Who or what judged. When omitted, the kind is `SOURCE_TYPE_UNSPECIFIED`."""
    create_time: str | None
    """When it was made, in the form `2026-01-01T00:00:00Z`. Now when omitted; another form is ignored, and what follows it
    in the body may be too."""
    last_update_time: str | None
    """When it was changed last, in the same form. Now when omitted."""
    feedback: AssessmentFeedback | None
    """The judgement. An empty object stores a judgement of null."""
    expectation: AssessmentExpectation | None
    """What should have come out. Without a value it is 400."""
    issue: AssessmentIssueReference | None
    """The issue that the trace is an example of. The server does not check that it exists."""
    rationale: str | None
    """The reasons. Lost with an expectation."""
    error: AssessmentError | None
    """Deprecated and ignored. Put the error into `feedback`."""
    metadata: Mapping[str, object] | None
    """Strings of the client's own. The run that judged belongs under `mlflow.assessment.sourceRunId`. A value that is no
    text is dropped, silently."""
    overrides: str | None
    """The identifier of an assessment of the same trace to stand in for, which becomes invalid. An unknown one is 404.
    Lost with an expectation or an issue."""
    valid: bool | None
    """Ignored; a new assessment is valid."""

    def __init__(
        self,
        *,
        assessment_id: str | None = None,
        assessment_name: str | None = None,
        trace_id: str | None = None,
        span_id: str | None = None,
        source: AssessmentSource | None = None,
        create_time: str | None = None,
        last_update_time: str | None = None,
        feedback: AssessmentFeedback | None = None,
        expectation: AssessmentExpectation | None = None,
        issue: AssessmentIssueReference | None = None,
        rationale: str | None = None,
        error: AssessmentError | None = None,
        metadata: Mapping[str, object] | None = None,
        overrides: str | None = None,
        valid: bool | None = None,
    ) -> None:
        self.assessment_id = assessment_id
        self.assessment_name = assessment_name
        self.trace_id = trace_id
        self.span_id = span_id
        self.source = source
        self.create_time = create_time
        self.last_update_time = last_update_time
        self.feedback = feedback
        self.expectation = expectation
        self.issue = issue
        self.rationale = rationale
        self.error = error
        self.metadata = metadata
        self.overrides = overrides
        self.valid = valid

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.assessment_id
        if v is not None:
            data["assessment_id"] = v if v.__class__ is str else _v.check_str("assessment_id", v)
        v = self.assessment_name
        if v is not None:
            data["assessment_name"] = (
                v if v.__class__ is str and len(v) <= 250 else _v.check_str("assessment_name", v, max_length=250)
            )
        v = self.trace_id
        if v is not None:
            data["trace_id"] = v if v.__class__ is str else _v.check_str("trace_id", v)
        v = self.span_id
        if v is not None:
            data["span_id"] = v if v.__class__ is str else _v.check_str("span_id", v)
        v = self.source
        if v is not None:
            data["source"] = _v.check_object("source", v, AssessmentSource)
        v = self.create_time
        if v is not None:
            data["create_time"] = v if v.__class__ is str else _v.check_str("create_time", v)
        v = self.last_update_time
        if v is not None:
            data["last_update_time"] = v if v.__class__ is str else _v.check_str("last_update_time", v)
        v = self.feedback
        if v is not None:
            data["feedback"] = _v.check_object("feedback", v, AssessmentFeedback)
        v = self.expectation
        if v is not None:
            data["expectation"] = _v.check_object("expectation", v, AssessmentExpectation)
        v = self.issue
        if v is not None:
            data["issue"] = _v.check_object("issue", v, AssessmentIssueReference)
        v = self.rationale
        if v is not None:
            data["rationale"] = v if v.__class__ is str else _v.check_str("rationale", v)
        v = self.error
        if v is not None:
            data["error"] = _v.check_object("error", v, AssessmentError)
        v = self.metadata
        if v is not None:
            data["metadata"] = _v.check_map(
                "metadata", v, lambda item: item if item.__class__ is str else _v.check_as_str("", item)
            )
        v = self.overrides
        if v is not None:
            data["overrides"] = v if v.__class__ is str else _v.check_str("overrides", v)
        v = self.valid
        if v is not None:
            data["valid"] = v if v is True or v is False else _v.check_bool("valid", v)
        return data


from .assessment_error import AssessmentError  # noqa: E402
from .assessment_expectation import AssessmentExpectation  # noqa: E402
from .assessment_feedback import AssessmentFeedback  # noqa: E402
from .assessment_issue_reference import AssessmentIssueReference  # noqa: E402
from .assessment_source import AssessmentSource  # noqa: E402
