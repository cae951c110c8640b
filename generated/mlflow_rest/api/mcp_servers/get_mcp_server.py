# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 95bd7091932d28fe) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.mcp_server import McpServer
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getMcpServer", "GET", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}", "mcp_servers", True, "3.15"
)
_endpoint = Endpoint(OPERATION, JsonReader(McpServer))


def _request(namespace: str, slug: str) -> Request:
    v: Any
    v = namespace
    namespace_ = _v.check_segment(
        "namespace", v if v.__class__ is str and v.isascii() and v else _v.check_str("namespace", v, min_length=1)
    )
    v = slug
    slug_ = _v.check_segment(
        "slug", v if v.__class__ is str and v.isascii() and v else _v.check_str("slug", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}"
    return path, (), None, {}


def sync(namespace: str, slug: str, *, client: Sender) -> McpServer:
    """Get an MCP server.

    getMcpServer · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

    Answers a server with its aliases, tags, access endpoints and the number of its latest version, but without its
    versions.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        client: Sends the request.

    Returns:
        The server.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug)))


def sync_detailed(namespace: str, slug: str, *, client: Sender) -> Response[McpServer]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug)))


async def asyncio(namespace: str, slug: str, *, client: AsyncSender) -> McpServer:
    """Get an MCP server.

    getMcpServer · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

    Answers a server with its aliases, tags, access endpoints and the number of its latest version, but without its
    versions.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        client: Sends the request.

    Returns:
        The server.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug)))


async def asyncio_detailed(namespace: str, slug: str, *, client: AsyncSender) -> Response[McpServer]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug)))
