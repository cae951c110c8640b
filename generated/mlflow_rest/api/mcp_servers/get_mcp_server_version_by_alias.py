# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.mcp_server_version import McpServerVersion
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getMcpServerVersionByAlias",
    "GET",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpServerVersion))


def _request(namespace: str, slug: str, alias: str) -> Request:
    v: Any
    v = namespace
    namespace_ = _v.check_segment(
        "namespace", v if v.__class__ is str and v.isascii() and v else _v.check_str("namespace", v, min_length=1)
    )
    v = slug
    slug_ = _v.check_segment(
        "slug", v if v.__class__ is str and v.isascii() and v else _v.check_str("slug", v, min_length=1)
    )
    v = alias
    alias_ = _v.check_segment(
        "alias",
        v if v.__class__ is str and v.isascii() and v else _v.check_str("alias", v, min_length=1),
        encode_slashes=True,
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/aliases/{alias_}"
    return path, (), None, {}


def sync(namespace: str, slug: str, alias: str, *, client: Sender) -> McpServerVersion:
    """Get the version of an MCP server that an alias points to.

    getMcpServerVersionByAlias · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, alias)))


def sync_detailed(namespace: str, slug: str, alias: str, *, client: Sender) -> Response[McpServerVersion]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, alias)))


async def asyncio(namespace: str, slug: str, alias: str, *, client: AsyncSender) -> McpServerVersion:
    """Get the version of an MCP server that an alias points to.

    getMcpServerVersionByAlias · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, alias)))


async def asyncio_detailed(namespace: str, slug: str, alias: str, *, client: AsyncSender) -> Response[McpServerVersion]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, alias)))
