# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3ad8564d1af44864) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Erases a job that has come to an end and marks its run as deleted; a second time is 404. A job that has not is not
    erased and goes on, though the answer is 200 and its run is marked as deleted: cancel it first.

    Args:
        job_id: The identifier of the job.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(job_id)))


def sync_detailed(job_id: str, *, client: Sender) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(job_id)))


async def asyncio(job_id: str, *, client: AsyncSender) -> None:
    """Delete a prompt optimization job.

    deletePromptOptimizationJob · DELETE /api/3.0/mlflow/prompt-optimization/jobs/{job_id}

    Erases a job that has come to an end and marks its run as deleted; a second time is 404. A job that has not is not
    erased and goes on, though the answer is 200 and its run is marked as deleted: cancel it first.

    Args:
        job_id: The identifier of the job.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(job_id)))


async def asyncio_detailed(job_id: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(job_id)))
