# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
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
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}".format(
        namespace=path_segment("namespace", namespace),
        slug=path_segment("slug", slug),
        alias=path_segment("alias", alias),
    )
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
