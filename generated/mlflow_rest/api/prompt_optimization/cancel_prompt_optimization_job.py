# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3ad8564d1af44864) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
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
    v: Any
    v = job_id
    job_id_ = _v.check_segment(
        "job_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("job_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/prompt-optimization/jobs/{job_id_}/cancel"
    return path, (), None, {}


def sync(job_id: str, *, client: Sender) -> CancelPromptOptimizationJobResponse:
    """Cancel a prompt optimization job.

    cancelPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel

    Stops a job that waits or runs, sets the status of its run to `KILLED` and answers the job. A job that has come to
    an end, also by being cancelled, is 400. A body is not read.

    Args:
        job_id: The identifier of the job.
        client: Sends the request.

    Returns:
        The job is cancelled.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(job_id)))


def sync_detailed(job_id: str, *, client: Sender) -> Response[CancelPromptOptimizationJobResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(job_id)))


async def asyncio(job_id: str, *, client: AsyncSender) -> CancelPromptOptimizationJobResponse:
    """Cancel a prompt optimization job.

    cancelPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel

    Stops a job that waits or runs, sets the status of its run to `KILLED` and answers the job. A job that has come to
    an end, also by being cancelled, is 400. A body is not read.

    Args:
        job_id: The identifier of the job.
        client: Sends the request.

    Returns:
        The job is cancelled.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(job_id)))


async def asyncio_detailed(job_id: str, *, client: AsyncSender) -> Response[CancelPromptOptimizationJobResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(job_id)))
