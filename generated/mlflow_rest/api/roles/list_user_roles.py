# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_user_roles_response import ListUserRolesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listUserRoles", "GET", "/api/3.0/mlflow/users/roles/list", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(ListUserRolesResponse))


def _request(*, username: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = username
    query.append(("username", v if v.__class__ is str and v.isascii() else _v.check_str("username", v)))
    return "/api/3.0/mlflow/users/roles/list", query, None, {}


def sync(*, client: Sender, username: str) -> ListUserRolesResponse:
    """List the roles of a user.

    listUserRoles · GET /api/3.0/mlflow/users/roles/list

    Answers the roles of a user in all workspaces, without paging, among them those such as `__user_2__` that hold what
    was granted to her alone. Everybody may ask about herself, administrators about everybody, and who manages a
    workspace about its users, as far as that workspace goes. A server without `--app-name basic-auth` does not know the
    route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.

    Returns:
        The roles.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(username=username)))


def sync_detailed(*, client: Sender, username: str) -> Response[ListUserRolesResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(username=username)))


async def asyncio(*, client: AsyncSender, username: str) -> ListUserRolesResponse:
    """List the roles of a user.

    listUserRoles · GET /api/3.0/mlflow/users/roles/list

    Answers the roles of a user in all workspaces, without paging, among them those such as `__user_2__` that hold what
    was granted to her alone. Everybody may ask about herself, administrators about everybody, and who manages a
    workspace about its users, as far as that workspace goes. A server without `--app-name basic-auth` does not know the
    route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.

    Returns:
        The roles.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(username=username)))


async def asyncio_detailed(*, client: AsyncSender, username: str) -> Response[ListUserRolesResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(username=username)))
