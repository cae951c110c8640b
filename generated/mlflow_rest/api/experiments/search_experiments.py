# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_experiments_request import SearchExperimentsRequest
from ...models.search_experiments_response import SearchExperimentsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchExperiments", "POST", "/api/2.0/mlflow/experiments/search", "experiments", True, "1.28")
_endpoint = Endpoint(OPERATION, JsonReader(SearchExperimentsResponse))


def _request(*, body: SearchExperimentsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/search",
        (),
        encode(
            body.to_request()
            if body.__class__ is SearchExperimentsRequest
            else _v.check_body(body, SearchExperimentsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchExperimentsRequest) -> SearchExperimentsResponse:
    """Search experiments.

    searchExperiments · POST /api/2.0/mlflow/experiments/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchExperimentsRequest) -> Response[SearchExperimentsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchExperimentsRequest) -> SearchExperimentsResponse:
    """Search experiments.

    searchExperiments · POST /api/2.0/mlflow/experiments/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SearchExperimentsRequest
) -> Response[SearchExperimentsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
