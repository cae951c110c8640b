# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 4de0d7ab2a4b58e7).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, path_segment, read_empty
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
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags".format(
        namespace=path_segment("namespace", namespace),
        slug=path_segment("slug", slug),
        version=path_segment("version", version),
    )
    return path, (), encode(body.to_dict()), headers


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
