# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_evaluation_datasets_request import SearchEvaluationDatasetsRequest
from ...models.search_evaluation_datasets_response import SearchEvaluationDatasetsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchEvaluationDatasets", "POST", "/api/3.0/mlflow/datasets/search", "datasets", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(SearchEvaluationDatasetsResponse))


def _request(*, body: SearchEvaluationDatasetsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/datasets/search",
        (),
        encode(
            body.to_request()
            if body.__class__ is SearchEvaluationDatasetsRequest
            else _v.check_body(body, SearchEvaluationDatasetsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchEvaluationDatasetsRequest) -> SearchEvaluationDatasetsResponse:
    """Search evaluation datasets.

    searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: SearchEvaluationDatasetsRequest
) -> Response[SearchEvaluationDatasetsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchEvaluationDatasetsRequest) -> SearchEvaluationDatasetsResponse:
    """Search evaluation datasets.

    searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SearchEvaluationDatasetsRequest
) -> Response[SearchEvaluationDatasetsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
