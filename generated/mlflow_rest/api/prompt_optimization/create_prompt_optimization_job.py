# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3d7be45788c0c189).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is CreatePromptOptimizationJobRequest
            else _v.check_body(body, CreatePromptOptimizationJobRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreatePromptOptimizationJobRequest) -> CreatePromptOptimizationJobResponse:
    """Start to optimize a prompt.

    createPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CreatePromptOptimizationJobRequest
) -> Response[CreatePromptOptimizationJobResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: CreatePromptOptimizationJobRequest
) -> CreatePromptOptimizationJobResponse:
    """Start to optimize a prompt.

    createPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreatePromptOptimizationJobRequest
) -> Response[CreatePromptOptimizationJobResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
