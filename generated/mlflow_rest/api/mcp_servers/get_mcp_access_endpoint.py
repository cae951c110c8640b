# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 95bd7091932d28fe) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.mcp_access_endpoint import McpAccessEndpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getMcpAccessEndpoint",
    "GET",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpAccessEndpoint))


def _request(namespace: str, slug: str, endpoint_id: str) -> Request:
    v: Any
    v = namespace
    namespace_ = _v.check_segment(
        "namespace", v if v.__class__ is str and v.isascii() and v else _v.check_str("namespace", v, min_length=1)
    )
    v = slug
    slug_ = _v.check_segment(
        "slug", v if v.__class__ is str and v.isascii() and v else _v.check_str("slug", v, min_length=1)
    )
    v = endpoint_id
    endpoint_id_ = _v.check_segment(
        "endpoint_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("endpoint_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/endpoints/{endpoint_id_}"
    return path, (), None, {}


def sync(namespace: str, slug: str, endpoint_id: str, *, client: Sender) -> McpAccessEndpoint:
    """Get an access endpoint of an MCP server.

    getMcpAccessEndpoint · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

    Answers an endpoint with the version that it leads to. An endpoint of another server is 404, and so is one whose
    version was marked as deleted.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
        client: Sends the request.

    Returns:
        The endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id)))


def sync_detailed(namespace: str, slug: str, endpoint_id: str, *, client: Sender) -> Response[McpAccessEndpoint]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id)))


async def asyncio(namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender) -> McpAccessEndpoint:
    """Get an access endpoint of an MCP server.

    getMcpAccessEndpoint · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

    Answers an endpoint with the version that it leads to. An endpoint of another server is 404, and so is one whose
    version was marked as deleted.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
        client: Sends the request.

    Returns:
        The endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id)))


async def asyncio_detailed(
    namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender
) -> Response[McpAccessEndpoint]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id)))
