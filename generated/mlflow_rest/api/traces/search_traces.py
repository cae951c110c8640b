# Made by `make generate` from spec/paths/traces.yaml (sha256 1944c13903e26311).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_traces_response import SearchTracesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchTraces", "GET", "/api/2.0/mlflow/traces", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(SearchTracesResponse))


def _request(
    *,
    experiment_ids: list[str],
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Request:
    query: list[tuple[str, str]] = []
    query += [("experiment_ids", item) for item in experiment_ids]
    if filter is not None:
        query.append(("filter", filter))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    query += [("order_by", item) for item in order_by or ()]
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/2.0/mlflow/traces", query, None, {}


def sync(
    *,
    client: Sender,
    experiment_ids: list[str],
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchTracesResponse:
    """Search traces, the way of MLflow 2.

    searchTraces · GET /api/2.0/mlflow/traces
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    experiment_ids: list[str],
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchTracesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    experiment_ids: list[str],
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchTracesResponse:
    """Search traces, the way of MLflow 2.

    searchTraces · GET /api/2.0/mlflow/traces
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    experiment_ids: list[str],
    filter: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchTracesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )
