# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3d7be45788c0c189).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(job_id)))


def sync_detailed(job_id: str, *, client: Sender) -> Response[CancelPromptOptimizationJobResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(job_id)))


async def asyncio(job_id: str, *, client: AsyncSender) -> CancelPromptOptimizationJobResponse:
    """Cancel a prompt optimization job.

    cancelPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(job_id)))


async def asyncio_detailed(job_id: str, *, client: AsyncSender) -> Response[CancelPromptOptimizationJobResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(job_id)))
