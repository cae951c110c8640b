# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteMcpServer", "DELETE", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}", "mcp_servers", True, "3.15"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(namespace: str, slug: str) -> Request:
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}".format(
        namespace=path_segment("namespace", namespace), slug=path_segment("slug", slug)
    )
    return path, (), None, {}


def sync(namespace: str, slug: str, *, client: Sender) -> None:
    """Erase an MCP server and all its versions.

    deleteMcpServer · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug)))


def sync_detailed(namespace: str, slug: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug)))


async def asyncio(namespace: str, slug: str, *, client: AsyncSender) -> None:
    """Erase an MCP server and all its versions.

    deleteMcpServer · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug)))


async def asyncio_detailed(namespace: str, slug: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug)))
