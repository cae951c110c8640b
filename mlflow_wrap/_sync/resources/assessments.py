# Made by `make generate` from mlflow_wrap/_async/resources/assessments.py.
# Do not edit: change the async source. @generated
"""Assessments of traces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest.api import assessments as api

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._validation import assessments, limits, values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import Assessment, AssessmentError, AssessmentSource, NewAssessment

    from mlflow_wrap._http._sync.sender import RetryingSender


class AssessmentClient(SuggestsNames):
    """Judges traces: feedback and expectations (MLflow 3.2 and newer). Reached as `client.assessments`.

    All assessments of a trace are in `client.traces.get_info(…).assessments`.
    """

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport

    def log_feedback(
        self,
        trace_id: str,
        *,
        name: str = "feedback",
        value: Any = None,
        source: AssessmentSource | None = None,
        error: AssessmentError | BaseException | None = None,
        rationale: str | None = None,
        metadata: Mapping[str, object] | None = None,
        span_id: str | None = None,
    ) -> Assessment:
        """Adds a judgement to a trace. Each call adds another one.

        Args:
            trace_id: The trace's id.
            name: What is judged, such as `correctness`, at most 250 characters.
            value: The judgement, any JSON value. Numbers come back as floats, so that whole ones may have at most 53
                bits.
            source: Who or what judged; `CODE` if left out.
            error: Why there is no judgement: an exception, or an `AssessmentError`.
            rationale: The reasons.
            metadata: Texts of your own. The run that judged belongs under `mlflow.assessment.sourceRunId`.
            span_id: The span that is judged; the trace as a whole if left out. The server does not check it.

        Returns:
            The assessment; its id is `assessment_id`.

        Raises:
            InvalidArgument: If there is neither a value nor an error, or the value is none of JSON.
            ResourceDoesNotExist: If there is no such trace.
        """
        new = models.NewAssessment(
            assessment_name=values.text("name", name, longest=limits.MAX_ASSESSMENT_NAME),
            span_id=values.optional("span_id", span_id),
            source=assessments.source(source, "CODE"),
            feedback=assessments.feedback(value, error),
            rationale=values.optional("rationale", rationale),
            metadata=assessments.metadata(metadata),
        )
        return self._create(trace_id, new)

    def log_expectation(
        self,
        trace_id: str,
        *,
        name: str,
        value: Any,
        source: AssessmentSource | None = None,
        metadata: Mapping[str, object] | None = None,
        span_id: str | None = None,
    ) -> Assessment:
        """Notes what a trace should have come to. Each call adds another expectation.

        Args:
            trace_id: The trace's id.
            name: What is expected, such as `expected_answer`, at most 250 characters.
            value: The expected result, any JSON value but `None`. A list or a mapping comes back as JSON text, in
                `expectation.serialized_value.value`; a number as a float, in `expectation.value`.
            source: Who or what says so; `HUMAN` if left out.
            metadata: Texts of your own.
            span_id: The span that is meant; the trace as a whole if left out. The server does not check it.

        Returns:
            The assessment; its id is `assessment_id`.

        Raises:
            InvalidArgument: If the value is `None`, or none of JSON.
            ResourceDoesNotExist: If there is no such trace.
        """
        new = models.NewAssessment(
            assessment_name=values.text("name", name, longest=limits.MAX_ASSESSMENT_NAME),
            span_id=values.optional("span_id", span_id),
            source=assessments.source(source, "HUMAN"),
            expectation=assessments.expectation(value),
            metadata=assessments.metadata(metadata),
        )
        return self._create(trace_id, new)

    def get(self, trace_id: str, assessment_id: str) -> Assessment:
        """Reads an assessment, also one that another stands in for (see `valid`).

        Args:
            trace_id: The trace's id.
            assessment_id: The assessment's id.

        Raises:
            ResourceDoesNotExist: If the trace has no such assessment.
        """
        response = api.get_assessment.sync(
            values.segment("trace_id", trace_id), values.segment("assessment_id", assessment_id), client=self._transport
        )
        return response.assessment

    def update(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        name: str | None = None,
        feedback: Any = None,
        error: AssessmentError | BaseException | None = None,
        expectation: Any = None,
        rationale: str | None = None,
        metadata: Mapping[str, object] | None = None,
    ) -> Assessment:
        """Changes an assessment. What is left out stays as it is.

        Args:
            trace_id: The trace's id.
            assessment_id: The assessment's id.
            name: Its new name.
            feedback: The new judgement, of a feedback. It also replaces the error.
            error: Why there is no judgement any more, of a feedback. It also replaces the judgement.
            expectation: The new expected result, of an expectation.
            rationale: The new reasons, of a feedback. The server loses those of an expectation.
            metadata: Texts to add or to replace; others stay. None can be removed.

        Raises:
            InvalidArgument: If nothing is to be changed, or things of both kinds are.
            InvalidParameterValue: If the assessment is of the other kind.
            ResourceDoesNotExist: If the trace has no such assessment.
        """
        judged = feedback is not None or error is not None
        if expectation is not None and (judged or rationale is not None):
            raise InvalidArgument("an expectation has no feedback, no error and no rationale")
        # The server understands no other names than these: with one more, or one of another form, it changes nothing.
        named = {
            "assessmentName": name,
            "feedback": judged or None,
            "expectation": expectation,
            "rationale": rationale,
            "metadata": metadata,
        }
        mask = ",".join(field for field, given in named.items() if given is not None)
        if not mask:
            raise InvalidArgument("update needs something to change")
        change = models.AssessmentChange(
            assessment_name=None if name is None else values.text("name", name, longest=limits.MAX_ASSESSMENT_NAME),
            feedback=assessments.feedback(feedback, error) if judged else None,
            expectation=None if expectation is None else assessments.expectation(expectation),
            rationale=values.optional("rationale", rationale),
            metadata=assessments.metadata(metadata),
        )
        response = api.update_assessment.sync(
            values.segment("trace_id", trace_id),
            values.segment("assessment_id", assessment_id),
            client=self._transport,
            body=models.UpdateAssessmentRequest(assessment=change, update_mask=mask),
        )
        return response.assessment

    def override_feedback(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        value: Any = None,
        source: AssessmentSource | None = None,
        error: AssessmentError | BaseException | None = None,
        rationale: str | None = None,
        metadata: Mapping[str, object] | None = None,
    ) -> Assessment:
        """Adds a judgement that stands in for another, which stays but is no longer valid.

        Args:
            trace_id: The trace's id.
            assessment_id: The feedback to stand in for, whose name and span it takes over.
            value: See `log_feedback`.
            source: See `log_feedback`.
            error: See `log_feedback`.
            rationale: See `log_feedback`.
            metadata: See `log_feedback`.

        Returns:
            The new assessment. When it is deleted, the old one is valid again.

        Raises:
            InvalidArgument: If the assessment is no feedback, and in the cases of `log_feedback`.
            ResourceDoesNotExist: If the trace has no such assessment.
        """
        new = models.NewAssessment(
            source=assessments.source(source, "CODE"),
            feedback=assessments.feedback(value, error),
            rationale=values.optional("rationale", rationale),
            metadata=assessments.metadata(metadata),
            overrides=values.segment("assessment_id", assessment_id),
        )
        old = self.get(trace_id, assessment_id)
        if old.feedback is None:
            raise InvalidArgument(f"only feedback can be overridden, but {assessment_id!r} is none")
        new.assessment_name, new.span_id = old.assessment_name, old.span_id
        return self._create(trace_id, new)

    def delete(self, trace_id: str, assessment_id: str) -> None:
        """Deletes an assessment for good. There need not be one. What it stood in for is valid again.

        Args:
            trace_id: The trace's id.
            assessment_id: The assessment's id.
        """
        api.delete_assessment.sync(
            values.segment("trace_id", trace_id), values.segment("assessment_id", assessment_id), client=self._transport
        )

    def _create(self, trace_id: str, new: NewAssessment) -> Assessment:
        body = models.CreateAssessmentRequest(assessment=new)
        response = api.create_assessment.sync(values.segment("trace_id", trace_id), client=self._transport, body=body)
        return response.assessment
