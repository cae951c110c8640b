# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3ad8564d1af44864) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_prompt_optimization_job_request import CreatePromptOptimizationJobRequest
from ...models.create_prompt_optimization_job_response import CreatePromptOptimizationJobResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createPromptOptimizationJob",
    "POST",
    "/api/3.0/mlflow/prompt-optimization/jobs",
    "prompt_optimization",
    False,
    "3.10",
)
_endpoint = Endpoint(OPERATION, JsonReader(CreatePromptOptimizationJobResponse))


def _request(*, body: CreatePromptOptimizationJobRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/prompt-optimization/jobs",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreatePromptOptimizationJobRequest
            else _v.check_body(body, CreatePromptOptimizationJobRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreatePromptOptimizationJobRequest) -> CreatePromptOptimizationJobResponse:
    """Start to optimize a prompt.

    createPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs

    Makes a run for the outcome, puts a job into the server's queue and answers it. Whether prompt, scorers and models
    exist shows only when the job runs; a dataset that does not exist is 404. Every request starts another job. The
    server must run with a database and with job execution on (`MLFLOW_SERVER_ENABLE_JOB_EXECUTION`), or it answers 500
    `INTERNAL_ERROR`. The run is made first, so that it stays behind, `RUNNING`, when the dataset is not found or job
    execution is off.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The job is in the queue.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CreatePromptOptimizationJobRequest
) -> Response[CreatePromptOptimizationJobResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: CreatePromptOptimizationJobRequest
) -> CreatePromptOptimizationJobResponse:
    """Start to optimize a prompt.

    createPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs

    Makes a run for the outcome, puts a job into the server's queue and answers it. Whether prompt, scorers and models
    exist shows only when the job runs; a dataset that does not exist is 404. Every request starts another job. The
    server must run with a database and with job execution on (`MLFLOW_SERVER_ENABLE_JOB_EXECUTION`), or it answers 500
    `INTERNAL_ERROR`. The run is made first, so that it stays behind, `RUNNING`, when the dataset is not found or job
    execution is off.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The job is in the queue.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreatePromptOptimizationJobRequest
) -> Response[CreatePromptOptimizationJobResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
