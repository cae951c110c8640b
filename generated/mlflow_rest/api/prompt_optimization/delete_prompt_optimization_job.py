# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 a0f8af47cf05c022).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deletePromptOptimizationJob",
    "DELETE",
    "/api/3.0/mlflow/prompt-optimization/jobs/{job_id}",
    "prompt_optimization",
    True,
    "3.10",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(job_id: str) -> Request:
    path = "/api/3.0/mlflow/prompt-optimization/jobs/{job_id}".format(job_id=path_segment("job_id", job_id))
    return path, (), None, {}


def sync(job_id: str, *, client: Sender) -> None:
    """Delete a prompt optimization job.

    deletePromptOptimizationJob · DELETE /api/3.0/mlflow/prompt-optimization/jobs/{job_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(job_id)))


def sync_detailed(job_id: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(job_id)))


async def asyncio(job_id: str, *, client: AsyncSender) -> None:
    """Delete a prompt optimization job.

    deletePromptOptimizationJob · DELETE /api/3.0/mlflow/prompt-optimization/jobs/{job_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(job_id)))


async def asyncio_detailed(job_id: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(job_id)))
