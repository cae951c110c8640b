# Made by `make generate` from mlflow_wrap/_async/resources/assessments.py.
# Do not edit: change the async source. @generated
"""Assessments of traces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest._validation import check_str
from mlflow_rest.resources.assessments import AssessmentsResource

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._validation.assessments import build_expectation, build_feedback, build_source
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import Assessment, AssessmentError, AssessmentSource


class AssessmentClient(SuggestsNames, AssessmentsResource):
    """Judges traces: feedback and expectations (MLflow 3.2 and newer). Reached as `client.assessments`.

    All assessments of a trace are in `client.traces.get_info(…).assessments`.
    """

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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Log a judgement of a trace. Each call adds another one.

        createAssessment · POST /api/3.0/mlflow/traces/{trace_id}/assessments

        Args:
            trace_id: The trace's id.
            name: What is judged, such as `correctness`, at most 250 characters.
            value: The judgement, any value of JSON. Numbers are returned as floats, so that integers may have at most
                53 bits.
            source: Who or what judged. Defaults to `CODE`.
            error: Why there is no judgement: an exception, or an `AssessmentError`.
            rationale: The reasons.
            metadata: Strings of your own. The run that judged belongs under `mlflow.assessment.sourceRunId`.
            span_id: The span that is judged. Defaults to the trace as a whole. The server does not check it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment; its id is `assessment_id`.

        Raises:
            InvalidArgument: If there is neither a value nor an error, or the value is none of JSON.
            ResourceDoesNotExist: If there is no such trace.
        """
        assessment = models.NewAssessment(
            assessment_name=check_str("name", name, min_length=1),
            span_id=span_id,
            source=build_source(source, "CODE"),
            feedback=build_feedback(value, error),
            rationale=rationale,
            metadata=metadata,
        )
        return self.create(trace_id, assessment, timeout=timeout, extra_headers=extra_headers)

    def log_expectation(
        self,
        trace_id: str,
        *,
        name: str,
        value: Any,
        source: AssessmentSource | None = None,
        metadata: Mapping[str, object] | None = None,
        span_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Log what the result of a trace should have been. Each call adds another expectation.

        createAssessment · POST /api/3.0/mlflow/traces/{trace_id}/assessments

        Args:
            trace_id: The trace's id.
            name: What is expected, such as `expected_answer`, at most 250 characters.
            value: The expected result, any value of JSON but `None`. A list or a mapping is returned as JSON, in
                `expectation.serialized_value.value`; a number as a float, in `expectation.value`.
            source: Who or what says so. Defaults to `HUMAN`.
            metadata: Strings of your own.
            span_id: The span that is meant. Defaults to the trace as a whole. The server does not check it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment; its id is `assessment_id`.

        Raises:
            InvalidArgument: If the value is `None`, or none of JSON.
            ResourceDoesNotExist: If there is no such trace.
        """
        assessment = models.NewAssessment(
            assessment_name=check_str("name", name, min_length=1),
            span_id=span_id,
            source=build_source(source, "HUMAN"),
            expectation=build_expectation(value),
            metadata=metadata,
        )
        return self.create(trace_id, assessment, timeout=timeout, extra_headers=extra_headers)

    def update(  # type: ignore[override]  # the server applies the mask in one form only, which is built here
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Change an assessment. What is omitted stays as it is.

        updateAssessment · PATCH /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

        Args:
            trace_id: The trace's id.
            assessment_id: The assessment's id.
            name: Its new name.
            feedback: The new judgement, of feedback. It also replaces the error.
            error: Why there is no judgement any more, of feedback. It also replaces the judgement.
            expectation: The new expected result, of an expectation.
            rationale: The new reasons, of feedback. The server loses those of an expectation.
            metadata: Strings to add or to replace; others stay. None can be removed.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            InvalidArgument: If there is nothing to change, or changes of both feedback and an expectation.
            InvalidParameterValue: If the assessment is the other of the two.
            ResourceDoesNotExist: If the trace has no such assessment.
        """
        judged = feedback is not None or error is not None
        if expectation is not None and (judged or rationale is not None):
            raise InvalidArgument("an expectation has no feedback, no error and no rationale")
        # The server understands no other names than these: with one more, or one of another form, it changes nothing.
        changes = {
            "assessmentName": name,
            "feedback": judged or None,
            "expectation": expectation,
            "rationale": rationale,
            "metadata": metadata,
        }
        mask = ",".join(field for field, change in changes.items() if change is not None)
        if not mask:
            raise InvalidArgument("update needs something to change")
        assessment = models.AssessmentChange(
            assessment_name=None if name is None else check_str("name", name, min_length=1),
            feedback=build_feedback(feedback, error) if judged else None,
            expectation=None if expectation is None else build_expectation(expectation),
            rationale=rationale,
            metadata=metadata,
        )
        return super().update(
            trace_id,
            assessment_id,
            assessment=assessment,
            update_mask=mask,
            timeout=timeout,
            extra_headers=extra_headers,
        )

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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Log a judgement that replaces another, which stays but is no longer valid.

        getAssessment · GET /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}
        createAssessment · POST /api/3.0/mlflow/traces/{trace_id}/assessments

        Args:
            trace_id: The trace's id.
            assessment_id: The feedback to replace, whose name and span the new one gets.
            value: See `log_feedback`.
            source: See `log_feedback`.
            error: See `log_feedback`.
            rationale: See `log_feedback`.
            metadata: See `log_feedback`.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new assessment. When it is deleted, the old one is valid again.

        Raises:
            InvalidArgument: If the assessment is no feedback, and in the cases of `log_feedback`.
            ResourceDoesNotExist: If the trace has no such assessment.
        """
        assessment = models.NewAssessment(
            source=build_source(source, "CODE"),
            feedback=build_feedback(value, error),
            rationale=rationale,
            metadata=metadata,
            overrides=assessment_id,
        )
        assessment.to_request()
        replaced = self.get(trace_id, assessment_id, timeout=timeout, extra_headers=extra_headers)
        if replaced.feedback is None:
            raise InvalidArgument(f"only feedback can be overridden, but {assessment_id!r} is none")
        assessment.assessment_name, assessment.span_id = replaced.assessment_name, replaced.span_id
        return self.create(trace_id, assessment, timeout=timeout, extra_headers=extra_headers)
