# Made by `make generate` from spec/paths/registered_models.yaml (sha256 2e929b38168641ef).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_registered_models_response import SearchRegisteredModelsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchRegisteredModels", "GET", "/api/2.0/mlflow/registered-models/search", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchRegisteredModelsResponse))


def _request(
    *,
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Request:
    query: list[tuple[str, str]] = []
    if filter is not None:
        query.append(("filter", filter))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    query += [("order_by", item) for item in order_by or ()]
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/2.0/mlflow/registered-models/search", query, None, {}


def sync(
    *,
    client: Sender,
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchRegisteredModelsResponse:
    """Search registered models.

    searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchRegisteredModelsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchRegisteredModelsResponse:
    """Search registered models.

    searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchRegisteredModelsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )
