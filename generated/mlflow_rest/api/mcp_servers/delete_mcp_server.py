# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteMcpServer", "DELETE", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}", "mcp_servers", True, "3.15"
)
_endpoint = Endpoint(OPERATION, read_empty)


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


def sync(namespace: str, slug: str, *, client: Sender) -> None:
    """Delete an MCP server and all its versions.

    deleteMcpServer · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug)))


def sync_detailed(namespace: str, slug: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug)))


async def asyncio(namespace: str, slug: str, *, client: AsyncSender) -> None:
    """Delete an MCP server and all its versions.

    deleteMcpServer · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug)))


async def asyncio_detailed(namespace: str, slug: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug)))
