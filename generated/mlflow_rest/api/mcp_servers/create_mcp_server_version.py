# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.create_mcp_server_version_request import CreateMcpServerVersionRequest
from ...models.mcp_server_version import McpServerVersion
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createMcpServerVersion",
    "POST",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpServerVersion))


def _request(namespace: str, slug: str, *, body: CreateMcpServerVersionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions".format(
        namespace=path_segment("namespace", namespace), slug=path_segment("slug", slug)
    )
    return path, (), encode(body.to_dict()), headers


def sync(namespace: str, slug: str, *, client: Sender, body: CreateMcpServerVersionRequest) -> McpServerVersion:
    """Register a version of an MCP server.

    createMcpServerVersion · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, body=body)))


def sync_detailed(
    namespace: str, slug: str, *, client: Sender, body: CreateMcpServerVersionRequest
) -> Response[McpServerVersion]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, body=body)))


async def asyncio(
    namespace: str, slug: str, *, client: AsyncSender, body: CreateMcpServerVersionRequest
) -> McpServerVersion:
    """Register a version of an MCP server.

    createMcpServerVersion · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, body=body)))


async def asyncio_detailed(
    namespace: str, slug: str, *, client: AsyncSender, body: CreateMcpServerVersionRequest
) -> Response[McpServerVersion]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, body=body)))
