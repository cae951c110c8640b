# Made by `make generate` from spec/paths/assessments.yaml (sha256 3d997c6c0575ee7b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_assessment_request import UpdateAssessmentRequest
from ...models.update_assessment_response import UpdateAssessmentResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateAssessment",
    "PATCH",
    "/api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}",
    "assessments",
    True,
    "3.2",
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateAssessmentResponse))


def _request(trace_id: str, assessment_id: str, *, body: UpdateAssessmentRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
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
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateAssessmentRequest
            else _v.check_body(body, UpdateAssessmentRequest)
        ),
        headers,
    )


def sync(
    trace_id: str, assessment_id: str, *, client: Sender, body: UpdateAssessmentRequest
) -> UpdateAssessmentResponse:
    """Change an assessment.

    updateAssessment · PATCH /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(trace_id, assessment_id, body=body)))


def sync_detailed(
    trace_id: str, assessment_id: str, *, client: Sender, body: UpdateAssessmentRequest
) -> Response[UpdateAssessmentResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(trace_id, assessment_id, body=body)))


async def asyncio(
    trace_id: str, assessment_id: str, *, client: AsyncSender, body: UpdateAssessmentRequest
) -> UpdateAssessmentResponse:
    """Change an assessment.

    updateAssessment · PATCH /api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(trace_id, assessment_id, body=body)))


async def asyncio_detailed(
    trace_id: str, assessment_id: str, *, client: AsyncSender, body: UpdateAssessmentRequest
) -> Response[UpdateAssessmentResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(trace_id, assessment_id, body=body)))
