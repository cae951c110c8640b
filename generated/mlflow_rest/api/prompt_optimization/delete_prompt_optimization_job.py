# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3d7be45788c0c189).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
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
    v: Any
    v = job_id
    job_id_ = _v.check_segment(
        "job_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("job_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/prompt-optimization/jobs/{job_id_}"
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
