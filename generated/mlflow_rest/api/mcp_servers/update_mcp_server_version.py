# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.mcp_server_version import McpServerVersion
from ...models.update_mcp_server_version_request import UpdateMcpServerVersionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateMcpServerVersion",
    "PATCH",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpServerVersion))


def _request(namespace: str, slug: str, version: str, *, body: UpdateMcpServerVersionRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
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
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateMcpServerVersionRequest
            else _v.check_body(body, UpdateMcpServerVersionRequest)
        ),
        headers,
    )


def sync(
    namespace: str, slug: str, version: str, *, client: Sender, body: UpdateMcpServerVersionRequest
) -> McpServerVersion:
    """Change status, tools or connect options of a version of an MCP server.

    updateMcpServerVersion · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, version, body=body)))


def sync_detailed(
    namespace: str, slug: str, version: str, *, client: Sender, body: UpdateMcpServerVersionRequest
) -> Response[McpServerVersion]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, version, body=body)))


async def asyncio(
    namespace: str, slug: str, version: str, *, client: AsyncSender, body: UpdateMcpServerVersionRequest
) -> McpServerVersion:
    """Change status, tools or connect options of a version of an MCP server.

    updateMcpServerVersion · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, version, body=body)))


async def asyncio_detailed(
    namespace: str, slug: str, version: str, *, client: AsyncSender, body: UpdateMcpServerVersionRequest
) -> Response[McpServerVersion]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, version, body=body)))
