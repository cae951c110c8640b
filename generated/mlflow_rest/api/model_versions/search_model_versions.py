# Made by `make generate` from spec/paths/model_versions.yaml (sha256 b8ec0f90b2573cce).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_model_versions_response import SearchModelVersionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchModelVersions", "GET", "/api/2.0/mlflow/model-versions/search", "model_versions", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchModelVersionsResponse))


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
    return "/api/2.0/mlflow/model-versions/search", query, None, {}


def sync(
    *,
    client: Sender,
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchModelVersionsResponse:
    """Search model versions.

    searchModelVersions · GET /api/2.0/mlflow/model-versions/search
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
) -> Response[SearchModelVersionsResponse]:
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
) -> SearchModelVersionsResponse:
    """Search model versions.

    searchModelVersions · GET /api/2.0/mlflow/model-versions/search
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
) -> Response[SearchModelVersionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )
