# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 a0f8af47cf05c022).
# Do not edit. @generated
from __future__ import annotations

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


def _request(*, experiment_id: str) -> Request:
    query: list[tuple[str, str]] = [("experiment_id", experiment_id)]
    return "/api/3.0/mlflow/prompt-optimization/jobs/search", query, None, {}


def sync(*, client: Sender, experiment_id: str) -> SearchPromptOptimizationJobsResponse:
    """List the prompt optimization jobs of an experiment by GET.

    searchPromptOptimizationJobsByGet · GET /api/3.0/mlflow/prompt-optimization/jobs/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


def sync_detailed(*, client: Sender, experiment_id: str) -> Response[SearchPromptOptimizationJobsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio(*, client: AsyncSender, experiment_id: str) -> SearchPromptOptimizationJobsResponse:
    """List the prompt optimization jobs of an experiment by GET.

    searchPromptOptimizationJobsByGet · GET /api/3.0/mlflow/prompt-optimization/jobs/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio_detailed(
    *, client: AsyncSender, experiment_id: str
) -> Response[SearchPromptOptimizationJobsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))
