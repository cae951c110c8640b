# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_mcp_access_endpoints_response import SearchMcpAccessEndpointsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation(
    "searchMcpAccessEndpoints", "GET", "/api/3.0/mlflow/mcp-servers/endpoints", "mcp_servers", True, "3.15"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchMcpAccessEndpointsResponse))


def _request(
    *,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
    server_version: str | None = None,
    server_alias: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = filter_string
    if v is not None:
        query.append(("filter_string", v if v.__class__ is str and v.isascii() else _v.check_str("filter_string", v)))
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)),
            )
        )
    v = order_by
    if v is not None:
        query += [
            ("order_by", item)
            for item in _v.check_strs(
                "order_by",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                in_url=True,
                unique=True,
            )
        ]
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = server_version
    if v is not None:
        query.append(("server_version", v if v.__class__ is str and v.isascii() else _v.check_str("server_version", v)))
    v = server_alias
    if v is not None:
        query.append(("server_alias", v if v.__class__ is str and v.isascii() else _v.check_str("server_alias", v)))
    return "/api/3.0/mlflow/mcp-servers/endpoints", query, None, {}


def sync(
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
    server_version: str | None = None,
    server_alias: str | None = None,
) -> SearchMcpAccessEndpointsResponse:
    """Search the access endpoints of all MCP servers.

    searchMcpAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/endpoints
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
    server_version: str | None = None,
    server_alias: str | None = None,
) -> Response[SearchMcpAccessEndpointsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
    server_version: str | None = None,
    server_alias: str | None = None,
) -> SearchMcpAccessEndpointsResponse:
    """Search the access endpoints of all MCP servers.

    searchMcpAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/endpoints
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
    server_version: str | None = None,
    server_alias: str | None = None,
) -> Response[SearchMcpAccessEndpointsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
        ),
    )
