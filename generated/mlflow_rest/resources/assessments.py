# Made by `make generate` from spec/paths/assessments.yaml (sha256 3d997c6c0575ee7b).
# Do not edit. @generated
"""Judgements on traces, what was expected of them, and the issues that they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.assessment import Assessment
    from ..models.assessment_change import AssessmentChange
    from ..models.new_assessment import NewAssessment


class AssessmentsResource(Resource):
    """Judgements on traces, what was expected of them, and the issues that they show."""

    __slots__ = ()

    def create(
        self,
        trace_id: str,
        assessment: NewAssessment,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Add an assessment to a trace.

        createAssessment · POST /api/3.0/mlflow/traces/{trace_id}/assessments

        Adds feedback, an expectation or a link to an issue to a trace, and returns it. Every request adds another one,
        unless it carries an identifier, which then is already in use: 500. An unknown trace is 404. JSON that breaks
        off at a wrong type is read up to there, silently.

        Args:
            trace_id: The identifier of the trace.
            assessment: The assessment.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment as it is stored, with its identifier.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.assessments.create_assessment.sync(
            trace_id, body=_models.CreateAssessmentRequest(assessment=assessment), client=client
        ).assessment

    def get(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Get an assessment.

        getAssessment · GET /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

        Returns an assessment, also one that another stands in for. One of another trace is 404.

        Args:
            trace_id: The identifier of the trace.
            assessment_id: The identifier of the assessment.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment, valid or not.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.assessments.get_assessment.sync(trace_id, assessment_id, client=client).assessment

    def update(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        assessment: AssessmentChange,
        update_mask: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Change an assessment.

        updateAssessment · PATCH /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

        Changes the fields that `update_mask` names and returns the assessment. A mask that the server does not
        understand changes nothing but the time of the last update, with 200. A link to an issue cannot be changed: 500.

        Args:
            trace_id: The identifier of the trace.
            assessment_id: The identifier of the assessment.
            assessment: The new values.
            update_mask: Which fields to change, separated by commas: `assessmentName`, `feedback`, `expectation`,
                `rationale`, `metadata`. They must be written in lowerCamelCase, unlike everywhere else: a mask with
                `assessment_name` in it, or one that is no string, changes nothing at all and still responds with 200.
                Other names are ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.assessments.update_assessment.sync(
            trace_id,
            assessment_id,
            body=_models.UpdateAssessmentRequest(assessment=assessment, update_mask=update_mask),
            client=client,
        ).assessment

    def delete(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an assessment.

        deleteAssessment · DELETE /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

        Deletes an assessment permanently. One that it stood in for becomes valid again. An unknown assessment, even on
        an unknown trace, is 200.

        Args:
            trace_id: The identifier of the trace.
            assessment_id: The identifier of the assessment.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.assessments.delete_assessment.sync(trace_id, assessment_id, client=client)


class AsyncAssessmentsResource(AsyncResource):
    """Judgements on traces, what was expected of them, and the issues that they show."""

    __slots__ = ()

    async def create(
        self,
        trace_id: str,
        assessment: NewAssessment,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Add an assessment to a trace.

        createAssessment · POST /api/3.0/mlflow/traces/{trace_id}/assessments

        Adds feedback, an expectation or a link to an issue to a trace, and returns it. Every request adds another one,
        unless it carries an identifier, which then is already in use: 500. An unknown trace is 404. JSON that breaks
        off at a wrong type is read up to there, silently.

        Args:
            trace_id: The identifier of the trace.
            assessment: The assessment.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment as it is stored, with its identifier.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.assessments.create_assessment.asyncio(
                trace_id, body=_models.CreateAssessmentRequest(assessment=assessment), client=client
            )
        ).assessment

    async def get(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Get an assessment.

        getAssessment · GET /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

        Returns an assessment, also one that another stands in for. One of another trace is 404.

        Args:
            trace_id: The identifier of the trace.
            assessment_id: The identifier of the assessment.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment, valid or not.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.assessments.get_assessment.asyncio(trace_id, assessment_id, client=client)).assessment

    async def update(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        assessment: AssessmentChange,
        update_mask: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Assessment:
        """Change an assessment.

        updateAssessment · PATCH /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

        Changes the fields that `update_mask` names and returns the assessment. A mask that the server does not
        understand changes nothing but the time of the last update, with 200. A link to an issue cannot be changed: 500.

        Args:
            trace_id: The identifier of the trace.
            assessment_id: The identifier of the assessment.
            assessment: The new values.
            update_mask: Which fields to change, separated by commas: `assessmentName`, `feedback`, `expectation`,
                `rationale`, `metadata`. They must be written in lowerCamelCase, unlike everywhere else: a mask with
                `assessment_name` in it, or one that is no string, changes nothing at all and still responds with 200.
                Other names are ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assessment after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.assessments.update_assessment.asyncio(
                trace_id,
                assessment_id,
                body=_models.UpdateAssessmentRequest(assessment=assessment, update_mask=update_mask),
                client=client,
            )
        ).assessment

    async def delete(
        self,
        trace_id: str,
        assessment_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an assessment.

        deleteAssessment · DELETE /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

        Deletes an assessment permanently. One that it stood in for becomes valid again. An unknown assessment, even on
        an unknown trace, is 200.

        Args:
            trace_id: The identifier of the trace.
            assessment_id: The identifier of the assessment.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.assessments.delete_assessment.asyncio(trace_id, assessment_id, client=client)
