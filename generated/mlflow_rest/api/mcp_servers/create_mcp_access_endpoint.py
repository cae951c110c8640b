# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.create_mcp_access_endpoint_request import CreateMcpAccessEndpointRequest
from ...models.mcp_access_endpoint import McpAccessEndpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createMcpAccessEndpoint",
    "POST",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints",
    "mcp_servers",
    False,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpAccessEndpoint))


def _request(namespace: str, slug: str, *, body: CreateMcpAccessEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints".format(
        namespace=path_segment("namespace", namespace), slug=path_segment("slug", slug)
    )
    return path, (), encode(body.to_dict()), headers


def sync(namespace: str, slug: str, *, client: Sender, body: CreateMcpAccessEndpointRequest) -> McpAccessEndpoint:
    """Note where a version of an MCP server can be reached.

    createMcpAccessEndpoint · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, body=body)))


def sync_detailed(
    namespace: str, slug: str, *, client: Sender, body: CreateMcpAccessEndpointRequest
) -> Response[McpAccessEndpoint]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, body=body)))


async def asyncio(
    namespace: str, slug: str, *, client: AsyncSender, body: CreateMcpAccessEndpointRequest
) -> McpAccessEndpoint:
    """Note where a version of an MCP server can be reached.

    createMcpAccessEndpoint · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, body=body)))


async def asyncio_detailed(
    namespace: str, slug: str, *, client: AsyncSender, body: CreateMcpAccessEndpointRequest
) -> Response[McpAccessEndpoint]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, body=body)))
