# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteMcpServerVersion",
    "DELETE",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, read_empty)


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


def sync(namespace: str, slug: str, version: str, *, client: Sender) -> None:
    """Delete a version of an MCP server.

    deleteMcpServerVersion · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, version)))


def sync_detailed(namespace: str, slug: str, version: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, version)))


async def asyncio(namespace: str, slug: str, version: str, *, client: AsyncSender) -> None:
    """Delete a version of an MCP server.

    deleteMcpServerVersion · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, version)))


async def asyncio_detailed(namespace: str, slug: str, version: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, version)))
