# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_user_permissions_response import ListUserPermissionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listUserPermissions", "GET", "/api/3.0/mlflow/users/permissions/list", "users", True, "3.13")
_endpoint = Endpoint(OPERATION, JsonReader(ListUserPermissionsResponse))


def _request(*, username: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = username
    query.append(("username", v if v.__class__ is str and v.isascii() else _v.check_str("username", v)))
    return "/api/3.0/mlflow/users/permissions/list", query, None, {}


def sync(*, client: Sender, username: str) -> ListUserPermissionsResponse:
    """List the permissions of a user.

    listUserPermissions · GET /api/3.0/mlflow/users/permissions/list

    Answers every permission of a user, from all her roles in all workspaces, without paging. Everybody may ask about
    herself, administrators about everybody, and who manages a workspace about its users, as far as that workspace goes.
    A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.

    Returns:
        The permissions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(username=username)))


def sync_detailed(*, client: Sender, username: str) -> Response[ListUserPermissionsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(username=username)))


async def asyncio(*, client: AsyncSender, username: str) -> ListUserPermissionsResponse:
    """List the permissions of a user.

    listUserPermissions · GET /api/3.0/mlflow/users/permissions/list

    Answers every permission of a user, from all her roles in all workspaces, without paging. Everybody may ask about
    herself, administrators about everybody, and who manages a workspace about its users, as far as that workspace goes.
    A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.

    Returns:
        The permissions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(username=username)))


async def asyncio_detailed(*, client: AsyncSender, username: str) -> Response[ListUserPermissionsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(username=username)))
