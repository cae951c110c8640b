# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteMcpServerTag",
    "DELETE",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags/{key}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(namespace: str, slug: str, key: str) -> Request:
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags/{key}".format(
        namespace=path_segment("namespace", namespace), slug=path_segment("slug", slug), key=path_segment("key", key)
    )
    return path, (), None, {}


def sync(namespace: str, slug: str, key: str, *, client: Sender) -> None:
    """Remove a tag from an MCP server.

    deleteMcpServerTag · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags/{key}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, key)))


def sync_detailed(namespace: str, slug: str, key: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, key)))


async def asyncio(namespace: str, slug: str, key: str, *, client: AsyncSender) -> None:
    """Remove a tag from an MCP server.

    deleteMcpServerTag · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags/{key}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, key)))


async def asyncio_detailed(namespace: str, slug: str, key: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, key)))
