# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is CreateMcpServerRequest
            else _v.check_body(body, CreateMcpServerRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateMcpServerRequest) -> McpServer:
    """Register an MCP server.

    createMcpServer · POST /api/3.0/mlflow/mcp-servers
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateMcpServerRequest) -> Response[McpServer]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateMcpServerRequest) -> McpServer:
    """Register an MCP server.

    createMcpServer · POST /api/3.0/mlflow/mcp-servers
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateMcpServerRequest) -> Response[McpServer]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
