# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 95bd7091932d28fe) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteMcpAccessEndpoint",
    "DELETE",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, read_empty)


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


def sync(namespace: str, slug: str, endpoint_id: str, *, client: Sender) -> None:
    """Remove an access endpoint of an MCP server.

    deleteMcpAccessEndpoint · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

    Removes the note of a URL for good. Whatever listens there is not touched. Deleting twice is 404.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id)))


def sync_detailed(namespace: str, slug: str, endpoint_id: str, *, client: Sender) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, endpoint_id)))


async def asyncio(namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender) -> None:
    """Remove an access endpoint of an MCP server.

    deleteMcpAccessEndpoint · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

    Removes the note of a URL for good. Whatever listens there is not touched. Deleting twice is 404.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id)))


async def asyncio_detailed(namespace: str, slug: str, endpoint_id: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, endpoint_id)))
