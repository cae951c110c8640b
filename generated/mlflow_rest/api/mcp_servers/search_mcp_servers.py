# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_mcp_servers_response import SearchMcpServersResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchMcpServers", "GET", "/api/3.0/mlflow/mcp-servers", "mcp_servers", True, "3.15")
_endpoint = Endpoint(OPERATION, JsonReader(SearchMcpServersResponse))


def _request(
    *,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Request:
    query: list[tuple[str, str]] = []
    if filter_string is not None:
        query.append(("filter_string", filter_string))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    query += [("order_by", item) for item in order_by or ()]
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/3.0/mlflow/mcp-servers", query, None, {}


def sync(
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchMcpServersResponse:
    """Search MCP servers.

    searchMcpServers · GET /api/3.0/mlflow/mcp-servers
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchMcpServersResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchMcpServersResponse:
    """Search MCP servers.

    searchMcpServers · GET /api/3.0/mlflow/mcp-servers
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchMcpServersResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token),
        ),
    )
