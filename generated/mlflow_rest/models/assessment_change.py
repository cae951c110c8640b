# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentChange(Model):
    """The new values. Only the fields that `update_mask` names are read."""

    assessment_id: str | None = None
    """Ignored; the path says which assessment."""
    assessment_name: str | None = None
    """The new name."""
    trace_id: str | None = None
    """Ignored; the path says which trace."""
    span_id: str | None = None
    """Ignored; it cannot be changed."""
    source: AssessmentSource | None = None
    """Ignored; it cannot be changed."""
    create_time: str | None = None
    """Ignored; it cannot be changed."""
    last_update_time: str | None = None
    """Ignored; it becomes the time of the request."""
    feedback: AssessmentFeedback | None = None
    """The new judgement, which replaces value and error. 400 for an expectation."""
    expectation: AssessmentExpectation | None = None
    """The new expected result. 400 for a feedback, and without a value."""
    issue: AssessmentIssueReference | None = None
    """Ignored; it cannot be changed."""
    rationale: str | None = None
    """The new reasons, the empty text when left out. Lost with an expectation."""
    error: AssessmentError | None = None
    """Deprecated and ignored. Put the error into `feedback`."""
    metadata: dict[str, str] | None = None
    """Texts to add to those that are there, or to replace them. None can be removed."""
    overrides: str | None = None
    """Ignored; it cannot be changed."""
    valid: bool | None = None
    """Ignored; naming it in `update_mask` makes the server fail with an HTML 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.assessment_id is not None:
            data["assessment_id"] = self.assessment_id
        if self.assessment_name is not None:
            data["assessment_name"] = self.assessment_name
        if self.trace_id is not None:
            data["trace_id"] = self.trace_id
        if self.span_id is not None:
            data["span_id"] = self.span_id
        if self.source is not None:
            data["source"] = self.source.to_dict()
        if self.create_time is not None:
            data["create_time"] = self.create_time
        if self.last_update_time is not None:
            data["last_update_time"] = self.last_update_time
        if self.feedback is not None:
            data["feedback"] = self.feedback.to_dict()
        if self.expectation is not None:
            data["expectation"] = self.expectation.to_dict()
        if self.issue is not None:
            data["issue"] = self.issue.to_dict()
        if self.rationale is not None:
            data["rationale"] = self.rationale
        if self.error is not None:
            data["error"] = self.error.to_dict()
        if self.metadata is not None:
            data["metadata"] = self.metadata
        if self.overrides is not None:
            data["overrides"] = self.overrides
        if self.valid is not None:
            data["valid"] = self.valid
        return data


from .assessment_error import AssessmentError  # noqa: E402
from .assessment_expectation import AssessmentExpectation  # noqa: E402
from .assessment_feedback import AssessmentFeedback  # noqa: E402
from .assessment_issue_reference import AssessmentIssueReference  # noqa: E402
from .assessment_source import AssessmentSource  # noqa: E402
