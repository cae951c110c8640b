# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class Assessment(Model):
    """A judgement on a trace (feedback), what should have come out (expectation), or a link to an issue. Exactly one of
    the three is set."""

    assessment_id: str
    """The identifier, `a-` and 32 hexadecimal digits unless the client chose it."""
    assessment_name: str
    """What is judged, such as `correctness`. For a link to an issue, the identifier of the issue."""
    source: AssessmentSource
    """Who or what judged."""
    trace_id: str | None = None
    """The trace that is judged."""
    span_id: str | None = None
    """The span that is judged, as the client wrote it. Omitted when it is the trace as a whole."""
    create_time: str | None = None
    """When it was made, such as `2026-01-01T00:00:00.123Z`."""
    last_update_time: str | None = None
    """When it was changed last, such as `2026-01-01T00:00:00.123Z`."""
    feedback: AssessmentFeedback | None = None
    """The judgement."""
    expectation: AssessmentExpectation | None = None
    """What should have come out."""
    issue: AssessmentIssueReference | None = None
    """The issue that the trace is an example of."""
    rationale: str | None = None
    """The reasons. Omitted when there are none; an expectation never has any."""
    error: AssessmentError | None = None
    """Deprecated and never set; the error is in `feedback`."""
    metadata: dict[str, str] = field(factory=dict)
    """Strings of the client's own. Omitted when there are none."""
    overrides: str | None = None
    """The identifier of the assessment that this one stands in for. Omitted when there is none."""
    valid: bool | None = None
    """False while another assessment stands in for this one."""


from .assessment_error import AssessmentError  # noqa: E402
from .assessment_expectation import AssessmentExpectation  # noqa: E402
from .assessment_feedback import AssessmentFeedback  # noqa: E402
from .assessment_issue_reference import AssessmentIssueReference  # noqa: E402
from .assessment_source import AssessmentSource  # noqa: E402
