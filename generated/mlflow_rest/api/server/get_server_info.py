# Made by `make generate` from spec/paths/server.yaml (sha256 288d232d23bb3db5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.server_info import ServerInfo
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getServerInfo", "GET", "/api/3.0/mlflow/server-info", "server", True, "3.10")
_endpoint = Endpoint(OPERATION, JsonReader(ServerInfo))


def _request() -> Request:
    return "/api/3.0/mlflow/server-info", (), None, {}


def sync(*, client: Sender) -> ServerInfo:
    """Ask what the server can do.

    getServerInfo · GET /api/3.0/mlflow/server-info

    Answers which optional parts the server has. It needs no credentials even on a server with authentication. Servers
    before 3.10 answer 404 with a page.

    Args:
        client: Sends the request.

    Returns:
        What the server can do.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ServerInfo]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ServerInfo:
    """Ask what the server can do.

    getServerInfo · GET /api/3.0/mlflow/server-info

    Answers which optional parts the server has. It needs no credentials even on a server with authentication. Servers
    before 3.10 answer 404 with a page.

    Args:
        client: Sends the request.

    Returns:
        What the server can do.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ServerInfo]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
