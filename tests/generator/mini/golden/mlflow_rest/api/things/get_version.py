# Made by `make generate` from spec/paths/things.yaml (sha256 e82f545d8a4c8a7d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers a text.

    Args:
        client: Sends the request.

    Returns:
        The version.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[str]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> str:
    """Get the version.

    getVersion · GET /version

    Answers a text.

    Args:
        client: Sends the request.

    Returns:
        The version.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[str]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
