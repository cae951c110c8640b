# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.mcp_server import McpServer
from ...models.update_mcp_server_request import UpdateMcpServerRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateMcpServer", "PATCH", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}", "mcp_servers", True, "3.15"
)
_endpoint = Endpoint(OPERATION, JsonReader(McpServer))


def _request(namespace: str, slug: str, *, body: UpdateMcpServerRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}".format(
        namespace=path_segment("namespace", namespace), slug=path_segment("slug", slug)
    )
    return path, (), encode(body.to_dict()), headers


def sync(namespace: str, slug: str, *, client: Sender, body: UpdateMcpServerRequest) -> McpServer:
    """Change display name, description or icons of an MCP server.

    updateMcpServer · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, body=body)))


def sync_detailed(namespace: str, slug: str, *, client: Sender, body: UpdateMcpServerRequest) -> Response[McpServer]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, body=body)))


async def asyncio(namespace: str, slug: str, *, client: AsyncSender, body: UpdateMcpServerRequest) -> McpServer:
    """Change display name, description or icons of an MCP server.

    updateMcpServer · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, body=body)))


async def asyncio_detailed(
    namespace: str, slug: str, *, client: AsyncSender, body: UpdateMcpServerRequest
) -> Response[McpServer]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, body=body)))
