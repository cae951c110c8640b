# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import read_text
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getVersion", "GET", "/version", "things", True, "1.0")
_endpoint = Endpoint(OPERATION, read_text)


def _request() -> Request:
    return "/version", (), None, {}


def sync(*, client: Sender) -> str:
    """Get the version.

    getVersion · GET /version
    """

    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[str]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> str:
    """Get the version.

    getVersion · GET /version
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[str]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
