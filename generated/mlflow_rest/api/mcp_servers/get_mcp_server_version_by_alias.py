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
    "getMcpServerVersionByAlias",
    "GET",
    "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}",
    "mcp_servers",
    True,
    "3.15",
)
_endpoint = Endpoint(OPERATION, JsonReader(McpServerVersion))


def _request(namespace: str, slug: str, alias: str) -> Request:
    v: Any
    v = namespace
    namespace_ = _v.check_segment(
        "namespace", v if v.__class__ is str and v.isascii() and v else _v.check_str("namespace", v, min_length=1)
    )
    v = slug
    slug_ = _v.check_segment(
        "slug", v if v.__class__ is str and v.isascii() and v else _v.check_str("slug", v, min_length=1)
    )
    v = alias
    alias_ = _v.check_segment(
        "alias",
        v if v.__class__ is str and v.isascii() and v else _v.check_str("alias", v, min_length=1),
        encode_slashes=True,
    )
    path = f"/api/3.0/mlflow/mcp-servers/{namespace_}/{slug_}/aliases/{alias_}"
    return path, (), None, {}


def sync(namespace: str, slug: str, alias: str, *, client: Sender) -> McpServerVersion:
    """Get the version of an MCP server that an alias points to.

    getMcpServerVersionByAlias · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}

    Answers the version behind an alias. `latest`, in small letters, answers the active version with the highest number,
    or the highest of all when none is active; a release outranks its pre-releases.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        alias: The alias. It may hold slashes, percent-encoded.
        client: Sends the request.

    Returns:
        The version.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(namespace, slug, alias)))


def sync_detailed(namespace: str, slug: str, alias: str, *, client: Sender) -> Response[McpServerVersion]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(namespace, slug, alias)))


async def asyncio(namespace: str, slug: str, alias: str, *, client: AsyncSender) -> McpServerVersion:
    """Get the version of an MCP server that an alias points to.

    getMcpServerVersionByAlias · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}

    Answers the version behind an alias. `latest`, in small letters, answers the active version with the highest number,
    or the highest of all when none is active; a release outranks its pre-releases.

    Args:
        namespace: The first half of the server's name, such as `com.example`.
        slug: The second half of the server's name, such as `weather`.
        alias: The alias. It may hold slashes, percent-encoded.
        client: Sends the request.

    Returns:
        The version.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(namespace, slug, alias)))


async def asyncio_detailed(namespace: str, slug: str, alias: str, *, client: AsyncSender) -> Response[McpServerVersion]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(namespace, slug, alias)))
