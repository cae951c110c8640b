# Made by `make generate` from spec/paths/server.yaml (sha256 288d232d23bb3db5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import read_text
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getHealth", "GET", "/health", "server", True, "1.8")
_endpoint = Endpoint(OPERATION, read_text)


def _request() -> Request:
    return "/health", (), None, {}


def sync(*, client: Sender) -> str:
    """Ask whether the server is up.

    getHealth · GET /health

    Answers the word OK as soon as the server takes requests, without a look at its database. It needs no credentials,
    and any `Host` header will do.

    Args:
        client: Sends the request.

    Returns:
        The server is up. Under gunicorn or waitress the content type is `text/html`.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[str]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> str:
    """Ask whether the server is up.

    getHealth · GET /health

    Answers the word OK as soon as the server takes requests, without a look at its database. It needs no credentials,
    and any `Host` header will do.

    Args:
        client: Sends the request.

    Returns:
        The server is up. Under gunicorn or waitress the content type is `text/html`.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[str]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
