# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class NewAssessment(Model):
    """A judgement on a trace (feedback), what should have come out (expectation), or a link to an issue. Exactly one of
    the three must be given; without any it is 400, and of several the first counts, without a word."""

    assessment_id: str | None = None
    """An identifier of the client's choice. Best left out: the server makes one up. One that is taken, by whatever trace,
    makes the server fail with 500."""
    assessment_name: str | None = None
    """What is judged, such as `correctness`. For a link to an issue, the identifier of the issue. The empty text when left
    out."""
    trace_id: str | None = None
    """Ignored; the path says which trace."""
    span_id: str | None = None
    """The span that is judged. The server does not check that it exists, nor how it is written."""
    source: AssessmentSource | None = None
    """Who or what judged. When left out, the kind is `SOURCE_TYPE_UNSPECIFIED`."""
    create_time: str | None = None
    """When it was made, in the form `2026-01-01T00:00:00Z`. Now when left out; another form is ignored, and what follows
    it in the body may be too."""
    last_update_time: str | None = None
    """When it was changed last, in the same form. Now when left out."""
    feedback: AssessmentFeedback | None = None
    """The judgement. An empty object stores a judgement of null."""
    expectation: AssessmentExpectation | None = None
    """What should have come out. Without a value it is 400."""
    issue: AssessmentIssueReference | None = None
    """The issue that the trace is an example of. The server does not check that it exists."""
    rationale: str | None = None
    """The reasons. Lost with an expectation."""
    error: AssessmentError | None = None
    """Deprecated and ignored. Put the error into `feedback`."""
    metadata: dict[str, str] | None = None
    """Texts of the client's own. The run that judged belongs under `mlflow.assessment.sourceRunId`. A value that is no
    text is dropped, without a word."""
    overrides: str | None = None
    """The identifier of an assessment of the same trace to stand in for, which becomes invalid. An unknown one is 404.
    Lost with an expectation or an issue."""
    valid: bool | None = None
    """Ignored; a new assessment is valid."""

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
