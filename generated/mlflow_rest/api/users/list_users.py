# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_users_response import ListUsersResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listUsers", "GET", "/api/2.0/mlflow/users/list", "users", True, "3.10")
_endpoint = Endpoint(OPERATION, JsonReader(ListUsersResponse))


def _request() -> Request:
    return "/api/2.0/mlflow/users/list", (), None, {}


def sync(*, client: Sender) -> ListUsersResponse:
    """List the users with their roles.

    listUsers · GET /api/2.0/mlflow/users/list
    """

    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListUsersResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListUsersResponse:
    """List the users with their roles.

    listUsers · GET /api/2.0/mlflow/users/list
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListUsersResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
