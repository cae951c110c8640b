# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_mcp_tag_request import SetMcpTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setMcpServerVersionTag",
    "POST",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(namespace: str, slug: str, version: str, *, body: SetMcpTagRequest) -> Request:
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
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/versions/{version_}/tags"
    return (
        path,
        (),
        encode(body.to_request() if body.__class__ is SetMcpTagRequest else _v.check_body(body, SetMcpTagRequest)),
        headers,
    )


def sync(namespace: str, slug: str, version: str, *, client: Sender, body: SetMcpTagRequest) -> None:
    """Set a tag on a version of an MCP server.

    setMcpServerVersionTag · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, version, body=body)))


def sync_detailed(namespace: str, slug: str, version: str, *, client: Sender, body: SetMcpTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, version, body=body)))


async def asyncio(namespace: str, slug: str, version: str, *, client: AsyncSender, body: SetMcpTagRequest) -> None:
    """Set a tag on a version of an MCP server.

    setMcpServerVersionTag · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, version, body=body)))


async def asyncio_detailed(
    namespace: str, slug: str, version: str, *, client: AsyncSender, body: SetMcpTagRequest
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, version, body=body)))
