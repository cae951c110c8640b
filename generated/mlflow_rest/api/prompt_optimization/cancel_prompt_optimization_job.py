# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 a0f8af47cf05c022) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.cancel_prompt_optimization_job_response import CancelPromptOptimizationJobResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "cancelPromptOptimizationJob",
    "POST",
    "/api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel",
    "prompt_optimization",
    True,
    "3.10",
)
_endpoint = Endpoint(OPERATION, JsonReader(CancelPromptOptimizationJobResponse))


def _request(job_id: str) -> Request:
    path = "/api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel".format(job_id=path_segment("job_id", job_id))
    return path, (), None, {}


def sync(job_id: str, *, client: Sender) -> CancelPromptOptimizationJobResponse:
    """Cancel a prompt optimization job.

    cancelPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(job_id)))


def sync_detailed(job_id: str, *, client: Sender) -> Response[CancelPromptOptimizationJobResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(job_id)))


async def asyncio(job_id: str, *, client: AsyncSender) -> CancelPromptOptimizationJobResponse:
    """Cancel a prompt optimization job.

    cancelPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(job_id)))


async def asyncio_detailed(job_id: str, *, client: AsyncSender) -> Response[CancelPromptOptimizationJobResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(job_id)))
