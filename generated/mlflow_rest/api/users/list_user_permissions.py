# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(username=username)))


def sync_detailed(*, client: Sender, username: str) -> Response[ListUserPermissionsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(username=username)))


async def asyncio(*, client: AsyncSender, username: str) -> ListUserPermissionsResponse:
    """List the permissions of a user.

    listUserPermissions · GET /api/3.0/mlflow/users/permissions/list
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(username=username)))


async def asyncio_detailed(*, client: AsyncSender, username: str) -> Response[ListUserPermissionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(username=username)))
