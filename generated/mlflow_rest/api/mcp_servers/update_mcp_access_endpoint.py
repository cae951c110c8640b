# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.mcp_access_endpoint import McpAccessEndpoint
from ...models.update_mcp_access_endpoint_request import UpdateMcpAccessEndpointRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateMcpAccessEndpoint",
    "PATCH",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpAccessEndpoint))


def _request(namespace: str, slug: str, endpoint_id: str, *, body: UpdateMcpAccessEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}".format(
        namespace=path_segment("namespace", namespace),
        slug=path_segment("slug", slug),
        endpoint_id=path_segment("endpoint_id", endpoint_id),
    )
    return path, (), encode(body.to_dict()), headers


def sync(
    namespace: str, slug: str, endpoint_id: str, *, client: Sender, body: UpdateMcpAccessEndpointRequest
) -> McpAccessEndpoint:
    """Change an access endpoint of an MCP server.

    updateMcpAccessEndpoint · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))


def sync_detailed(
    namespace: str, slug: str, endpoint_id: str, *, client: Sender, body: UpdateMcpAccessEndpointRequest
) -> Response[McpAccessEndpoint]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))


async def asyncio(
    namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender, body: UpdateMcpAccessEndpointRequest
) -> McpAccessEndpoint:
    """Change an access endpoint of an MCP server.

    updateMcpAccessEndpoint · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))


async def asyncio_detailed(
    namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender, body: UpdateMcpAccessEndpointRequest
) -> Response[McpAccessEndpoint]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))
