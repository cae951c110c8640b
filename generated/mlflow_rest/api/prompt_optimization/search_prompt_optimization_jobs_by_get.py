# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3d7be45788c0c189).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_prompt_optimization_jobs_response import SearchPromptOptimizationJobsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchPromptOptimizationJobsByGet",
    "GET",
    "/api/3.0/mlflow/prompt-optimization/jobs/search",
    "prompt_optimization",
    True,
    "3.10",
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchPromptOptimizationJobsResponse))


def _request(*, experiment_id: str | int) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_id
    query.append(
        (
            "experiment_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_digits("experiment_id", v, min_length=1),
        )
    )
    return "/api/3.0/mlflow/prompt-optimization/jobs/search", query, None, {}


def sync(*, client: Sender, experiment_id: str | int) -> SearchPromptOptimizationJobsResponse:
    """List the prompt optimization jobs of an experiment by GET.

    searchPromptOptimizationJobsByGet · GET /api/3.0/mlflow/prompt-optimization/jobs/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


def sync_detailed(*, client: Sender, experiment_id: str | int) -> Response[SearchPromptOptimizationJobsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio(*, client: AsyncSender, experiment_id: str | int) -> SearchPromptOptimizationJobsResponse:
    """List the prompt optimization jobs of an experiment by GET.

    searchPromptOptimizationJobsByGet · GET /api/3.0/mlflow/prompt-optimization/jobs/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio_detailed(
    *, client: AsyncSender, experiment_id: str | int
) -> Response[SearchPromptOptimizationJobsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))
