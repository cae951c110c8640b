# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_logged_models_request import SearchLoggedModelsRequest
from ...models.search_logged_models_response import SearchLoggedModelsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchLoggedModels", "POST", "/api/2.0/mlflow/logged-models/search", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchLoggedModelsResponse))


def _request(*, body: SearchLoggedModelsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/logged-models/search",
        (),
        encode(
            body.to_request()
            if body.__class__ is SearchLoggedModelsRequest
            else _v.check_body(body, SearchLoggedModelsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchLoggedModelsRequest) -> SearchLoggedModelsResponse:
    """Search logged models.

    searchLoggedModels · POST /api/2.0/mlflow/logged-models/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchLoggedModelsRequest) -> Response[SearchLoggedModelsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchLoggedModelsRequest) -> SearchLoggedModelsResponse:
    """Search logged models.

    searchLoggedModels · POST /api/2.0/mlflow/logged-models/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SearchLoggedModelsRequest
) -> Response[SearchLoggedModelsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
