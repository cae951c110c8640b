# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 95bd7091932d28fe) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.mcp_access_endpoint import McpAccessEndpoint
from ...models.update_mcp_access_endpoint_request import UpdateMcpAccessEndpointRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateMcpAccessEndpoint",
    "PATCH",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpAccessEndpoint))


def _request(namespace: str, slug: str, endpoint_id: str, *, body: UpdateMcpAccessEndpointRequest) -> Request:
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
    v = endpoint_id
    endpoint_id_ = _v.check_segment(
        "endpoint_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("endpoint_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/endpoints/{endpoint_id_}"
    return (
        path,
        (),
        encode(
            body.to_dict()
            if body.__class__ is UpdateMcpAccessEndpointRequest
            else _v.check_body(body, UpdateMcpAccessEndpointRequest)
        ),
        headers,
    )


def sync(
    namespace: str, slug: str, endpoint_id: str, *, client: Sender, body: UpdateMcpAccessEndpointRequest
) -> McpAccessEndpoint:
    """Change an access endpoint of an MCP server.

    updateMcpAccessEndpoint · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

    Changes what is given and answers the endpoint. Setting a version drops the alias, and the other way round; both at
    once are 400. An endpoint whose version was marked as deleted is 400 `BAD_REQUEST` unless it is given another.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The endpoint was changed.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))


def sync_detailed(
    namespace: str, slug: str, endpoint_id: str, *, client: Sender, body: UpdateMcpAccessEndpointRequest
) -> Response[McpAccessEndpoint]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))


async def asyncio(
    namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender, body: UpdateMcpAccessEndpointRequest
) -> McpAccessEndpoint:
    """Change an access endpoint of an MCP server.

    updateMcpAccessEndpoint · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

    Changes what is given and answers the endpoint. Setting a version drops the alias, and the other way round; both at
    once are 400. An endpoint whose version was marked as deleted is 400 `BAD_REQUEST` unless it is given another.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The endpoint was changed.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))


async def asyncio_detailed(
    namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender, body: UpdateMcpAccessEndpointRequest
) -> Response[McpAccessEndpoint]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id, body=body)))
