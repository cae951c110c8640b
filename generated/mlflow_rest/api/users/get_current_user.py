# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_current_user_response import GetCurrentUserResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getCurrentUser", "GET", "/api/2.0/mlflow/users/current", "users", True, "3.13")
_endpoint = Endpoint(OPERATION, JsonReader(GetCurrentUserResponse))


def _request() -> Request:
    return "/api/2.0/mlflow/users/current", (), None, {}


def sync(*, client: Sender) -> GetCurrentUserResponse:
    """Get the user whose credentials the request carries.

    getCurrentUser · GET /api/2.0/mlflow/users/current

    Answers who the server takes the caller for. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.

    Returns:
        The caller.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[GetCurrentUserResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> GetCurrentUserResponse:
    """Get the user whose credentials the request carries.

    getCurrentUser · GET /api/2.0/mlflow/users/current

    Answers who the server takes the caller for. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.

    Returns:
        The caller.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[GetCurrentUserResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
