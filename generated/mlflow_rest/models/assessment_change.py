# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class AssessmentChange(RequestModel):
    """The new values. Only the fields that `update_mask` names are read."""

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
    """Ignored; the path says which assessment."""
    assessment_name: str | None
    """The new name."""
    trace_id: str | None
    """Ignored; the path says which trace."""
    span_id: str | None
    """Ignored; it cannot be changed."""
    source: AssessmentSource | None
    """Ignored; it cannot be changed."""
    create_time: str | None
    """Ignored; it cannot be changed."""
    last_update_time: str | None
    """Ignored; it becomes the time of the request."""
    feedback: AssessmentFeedback | None
    """The new judgement, which replaces value and error. 400 for an expectation."""
    expectation: AssessmentExpectation | None
    """The new expected result. 400 for a feedback, and without a value."""
    issue: AssessmentIssueReference | None
    """Ignored; it cannot be changed."""
    rationale: str | None
    """The new reasons, the empty string when omitted. Lost with an expectation."""
    error: AssessmentError | None
    """Deprecated and ignored. Put the error into `feedback`."""
    metadata: Mapping[str, object] | None
    """Strings to add to those that are there, or to replace them. None can be removed."""
    overrides: str | None
    """Ignored; it cannot be changed."""
    valid: bool | None
    """Ignored; naming it in `update_mask` makes the server fail with an HTML 500."""

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
            data["assessment_name"] = v if v.__class__ is str else _v.check_str("assessment_name", v)
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
