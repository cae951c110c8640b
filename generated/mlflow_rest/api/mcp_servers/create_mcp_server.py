# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 95bd7091932d28fe) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_mcp_server_request import CreateMcpServerRequest
from ...models.mcp_server import McpServer
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createMcpServer", "POST", "/api/3.0/mlflow/mcp-servers", "mcp_servers", True, "3.15")
_endpoint = Endpoint(OPERATION, JsonReader(McpServer))


def _request(*, body: CreateMcpServerRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/mcp-servers",
        (),
        encode(
            body.to_dict() if body.__class__ is CreateMcpServerRequest else _v.check_body(body, CreateMcpServerRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateMcpServerRequest) -> McpServer:
    """Register an MCP server.

    createMcpServer · POST /api/3.0/mlflow/mcp-servers

    Registers an MCP server without versions and answers it. It has no status before it has a version;
    createMcpServerVersion makes a missing server by itself, so this is only needed to describe one. A name that is
    taken is 400 `RESOURCE_ALREADY_EXISTS`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The server was registered.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateMcpServerRequest) -> Response[McpServer]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateMcpServerRequest) -> McpServer:
    """Register an MCP server.

    createMcpServer · POST /api/3.0/mlflow/mcp-servers

    Registers an MCP server without versions and answers it. It has no status before it has a version;
    createMcpServerVersion makes a missing server by itself, so this is only needed to describe one. A name that is
    taken is 400 `RESOURCE_ALREADY_EXISTS`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The server was registered.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateMcpServerRequest) -> Response[McpServer]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
