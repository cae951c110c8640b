# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3d7be45788c0c189).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_prompt_optimization_jobs_request import SearchPromptOptimizationJobsRequest
from ...models.search_prompt_optimization_jobs_response import SearchPromptOptimizationJobsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchPromptOptimizationJobs",
    "POST",
    "/api/3.0/mlflow/prompt-optimization/jobs/search",
    "prompt_optimization",
    True,
    "3.10",
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchPromptOptimizationJobsResponse))


def _request(*, body: SearchPromptOptimizationJobsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/prompt-optimization/jobs/search",
        (),
        encode(
            body.to_request()
            if body.__class__ is SearchPromptOptimizationJobsRequest
            else _v.check_body(body, SearchPromptOptimizationJobsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchPromptOptimizationJobsRequest) -> SearchPromptOptimizationJobsResponse:
    """List the prompt optimization jobs of an experiment.

    searchPromptOptimizationJobs · POST /api/3.0/mlflow/prompt-optimization/jobs/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: SearchPromptOptimizationJobsRequest
) -> Response[SearchPromptOptimizationJobsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: SearchPromptOptimizationJobsRequest
) -> SearchPromptOptimizationJobsResponse:
    """List the prompt optimization jobs of an experiment.

    searchPromptOptimizationJobs · POST /api/3.0/mlflow/prompt-optimization/jobs/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SearchPromptOptimizationJobsRequest
) -> Response[SearchPromptOptimizationJobsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
