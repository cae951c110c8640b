# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[GetCurrentUserResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> GetCurrentUserResponse:
    """Get the user whose credentials the request carries.

    getCurrentUser · GET /api/2.0/mlflow/users/current
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[GetCurrentUserResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
