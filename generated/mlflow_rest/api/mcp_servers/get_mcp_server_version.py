# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 95bd7091932d28fe) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.mcp_server_version import McpServerVersion
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getMcpServerVersion",
    "GET",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpServerVersion))


def _request(namespace: str, slug: str, version: str) -> Request:
    v: Any
    v = namespace
    namespace_ = _v.check_segment(
        "namespace", v if v.__class__ is str and v.isascii() and v else _v.check_str("namespace", v, min_length=1)
    )
    v = slug
    slug_ = _v.check_segment(
        "slug", v if v.__class__ is str and v.isascii() and v else _v.check_str("slug", v, min_length=1)
    )
    v = version
    version_ = _v.check_segment(
        "version", v if v.__class__ is str and v.isascii() and v else _v.check_str("version", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/versions/{version_}"
    return path, (), None, {}


def sync(namespace: str, slug: str, version: str, *, client: Sender) -> McpServerVersion:
    """Get a version of an MCP server.

    getMcpServerVersion · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

    Answers a version with its `server.json`, tools, tags and aliases. A version marked as deleted is 404, and so is the
    word `latest`, which is an alias.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        version: The semantic version, such as `1.2.0`, letter for letter as it was registered.
        client: Sends the request.

    Returns:
        The version.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, version)))


def sync_detailed(namespace: str, slug: str, version: str, *, client: Sender) -> Response[McpServerVersion]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, version)))


async def asyncio(namespace: str, slug: str, version: str, *, client: AsyncSender) -> McpServerVersion:
    """Get a version of an MCP server.

    getMcpServerVersion · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

    Answers a version with its `server.json`, tools, tags and aliases. A version marked as deleted is 404, and so is the
    word `latest`, which is an alias.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        version: The semantic version, such as `1.2.0`, letter for letter as it was registered.
        client: Sends the request.

    Returns:
        The version.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, version)))


async def asyncio_detailed(
    namespace: str, slug: str, version: str, *, client: AsyncSender
) -> Response[McpServerVersion]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, version)))
