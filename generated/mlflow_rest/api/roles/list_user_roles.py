# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(username=username)))


def sync_detailed(*, client: Sender, username: str) -> Response[ListUserRolesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(username=username)))


async def asyncio(*, client: AsyncSender, username: str) -> ListUserRolesResponse:
    """List the roles of a user.

    listUserRoles · GET /api/3.0/mlflow/users/roles/list
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(username=username)))


async def asyncio_detailed(*, client: AsyncSender, username: str) -> Response[ListUserRolesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(username=username)))
