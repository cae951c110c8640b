# Made by `make generate` from spec/paths/assessments.yaml (sha256 ac491fdd5cee07af) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_assessment_response import GetAssessmentResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getAssessment", "GET", "/api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}", "assessments", True, "3.2"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetAssessmentResponse))


def _request(trace_id: str, assessment_id: str) -> Request:
    v: Any
    v = trace_id
    trace_id_ = _v.check_segment(
        "trace_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("trace_id", v, min_length=1)
    )
    v = assessment_id
    assessment_id_ = _v.check_segment(
        "assessment_id",
        v if v.__class__ is str and v.isascii() and v else _v.check_str("assessment_id", v, min_length=1),
    )
    path = f"/api/3.0/mlflow/traces/{trace_id_}/assessments/{assessment_id_}"
    return path, (), None, {}


def sync(trace_id: str, assessment_id: str, *, client: Sender) -> GetAssessmentResponse:
    """Get an assessment.

    getAssessment · GET /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

    Answers an assessment, also one that another stands in for. One of another trace is 404.

    Args:
        trace_id: The identifier of the trace.
        assessment_id: The identifier of the assessment.
        client: Sends the request.

    Returns:
        The assessment.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(trace_id, assessment_id)))


def sync_detailed(trace_id: str, assessment_id: str, *, client: Sender) -> Response[GetAssessmentResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(trace_id, assessment_id)))


async def asyncio(trace_id: str, assessment_id: str, *, client: AsyncSender) -> GetAssessmentResponse:
    """Get an assessment.

    getAssessment · GET /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}

    Answers an assessment, also one that another stands in for. One of another trace is 404.

    Args:
        trace_id: The identifier of the trace.
        assessment_id: The identifier of the assessment.
        client: Sends the request.

    Returns:
        The assessment.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(trace_id, assessment_id)))


async def asyncio_detailed(
    trace_id: str, assessment_id: str, *, client: AsyncSender
) -> Response[GetAssessmentResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(trace_id, assessment_id)))
