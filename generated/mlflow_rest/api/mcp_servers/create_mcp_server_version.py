# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
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
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = namespace
    namespace_ = _v.check_segment(
        "namespace",
        v
        if v.__class__ is str and v.isascii() and len(v) >= 2 and _v.fits("[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]", v)
        else _v.check_str(
            "namespace",
            v,
            min_length=2,
            pattern="[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]",
            about="The first half of the server's name, such as `com.example`: letters, digits, `.` and `-`, with a letter or a digit at both ends, so at least 2 characters.",
        ),
    )
    v = slug
    slug_ = _v.check_segment(
        "slug",
        v
        if v.__class__ is str and v.isascii() and len(v) >= 2 and _v.fits("[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]", v)
        else _v.check_str(
            "slug",
            v,
            min_length=2,
            pattern="[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]",
            about="The second half of the server's name, such as `weather`: letters, digits, `.`, `_` and `-`, with a letter or a digit at both ends, so at least 2 characters. Not `aliases`, `endpoints`, `tags` or `versions`.",
        ),
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/versions"
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateMcpServerVersionRequest
            else _v.check_body(body, CreateMcpServerVersionRequest)
        ),
        headers,
    )


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
