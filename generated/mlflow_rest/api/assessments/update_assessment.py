# Made by `make generate` from spec/paths/assessments.yaml (sha256 ac491fdd5cee07af).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
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
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}".format(
        trace_id=path_segment("trace_id", trace_id), assessment_id=path_segment("assessment_id", assessment_id)
    )
    return path, (), encode(body.to_dict()), headers


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
