# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers every permission of the caller, from all her roles in all workspaces, without paging. Those granted to her
    alone have a role name such as `__user_2__`. An administrator has no need of any, so the list may be empty. A server
    without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.

    Returns:
        The permissions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListCurrentUserPermissionsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListCurrentUserPermissionsResponse:
    """List the permissions of the caller.

    listCurrentUserPermissions · GET /api/3.0/mlflow/users/current/permissions

    Answers every permission of the caller, from all her roles in all workspaces, without paging. Those granted to her
    alone have a role name such as `__user_2__`. An administrator has no need of any, so the list may be empty. A server
    without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.

    Returns:
        The permissions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListCurrentUserPermissionsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
