# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_mcp_server_versions_response import SearchMcpServerVersionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation(
    "searchMcpServerVersions",
    "GET",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchMcpServerVersionsResponse))


def _request(
    namespace: str,
    slug: str,
    *,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
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
    v = namespace
    namespace_ = _v.check_segment(
        "namespace", v if v.__class__ is str and v.isascii() and v else _v.check_str("namespace", v, min_length=1)
    )
    v = slug
    slug_ = _v.check_segment(
        "slug", v if v.__class__ is str and v.isascii() and v else _v.check_str("slug", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/versions"
    return path, query, None, {}


def sync(
    namespace: str,
    slug: str,
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchMcpServerVersionsResponse:
    """Search the versions of an MCP server.

    searchMcpServerVersions · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


def sync_detailed(
    namespace: str,
    slug: str,
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchMcpServerVersionsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio(
    namespace: str,
    slug: str,
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchMcpServerVersionsResponse:
    """Search the versions of an MCP server.

    searchMcpServerVersions · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio_detailed(
    namespace: str,
    slug: str,
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchMcpServerVersionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )
