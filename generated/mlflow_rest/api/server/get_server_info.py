# Made by `make generate` from spec/paths/server.yaml (sha256 97b959abff46f1b5).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ServerInfo]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ServerInfo:
    """Ask what the server can do.

    getServerInfo · GET /api/3.0/mlflow/server-info
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ServerInfo]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
