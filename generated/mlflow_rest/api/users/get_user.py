# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_user_response import GetUserResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getUser", "GET", "/api/2.0/mlflow/users/get", "users", True, "2.3")
_endpoint = Endpoint(OPERATION, JsonReader(GetUserResponse))


def _request(*, username: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = username
    query.append(("username", v if v.__class__ is str and v.isascii() else _v.check_str("username", v)))
    return "/api/2.0/mlflow/users/get", query, None, {}


def sync(*, client: Sender, username: str) -> GetUserResponse:
    """Get a user.

    getUser · GET /api/2.0/mlflow/users/get

    Answers a user. Everybody may ask about herself, only administrators about others. An unknown name is 404. A server
    without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.

    Returns:
        The user.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(username=username)))


def sync_detailed(*, client: Sender, username: str) -> Response[GetUserResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(username=username)))


async def asyncio(*, client: AsyncSender, username: str) -> GetUserResponse:
    """Get a user.

    getUser · GET /api/2.0/mlflow/users/get

    Answers a user. Everybody may ask about herself, only administrators about others. An unknown name is 404. A server
    without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.

    Returns:
        The user.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(username=username)))


async def asyncio_detailed(*, client: AsyncSender, username: str) -> Response[GetUserResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(username=username)))
