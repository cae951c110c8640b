# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_current_user_permissions_response import ListCurrentUserPermissionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listCurrentUserPermissions", "GET", "/api/3.0/mlflow/users/current/permissions", "users", True, "3.13"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListCurrentUserPermissionsResponse))


def _request() -> Request:
    return "/api/3.0/mlflow/users/current/permissions", (), None, {}


def sync(*, client: Sender) -> ListCurrentUserPermissionsResponse:
    """List the permissions of the caller.

    listCurrentUserPermissions · GET /api/3.0/mlflow/users/current/permissions
    """

    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListCurrentUserPermissionsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListCurrentUserPermissionsResponse:
    """List the permissions of the caller.

    listCurrentUserPermissions · GET /api/3.0/mlflow/users/current/permissions
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListCurrentUserPermissionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
