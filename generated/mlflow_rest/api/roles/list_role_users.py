# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_role_users_response import ListRoleUsersResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listRoleUsers", "GET", "/api/3.0/mlflow/roles/users/list", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(ListRoleUsersResponse))


def _request(*, role_id: SupportsIndex) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = role_id
    query.append(
        (
            "role_id",
            str(
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("role_id", v)
            ),
        )
    )
    return "/api/3.0/mlflow/roles/users/list", query, None, {}


def sync(*, client: Sender, role_id: SupportsIndex) -> ListRoleUsersResponse:
    """List the users of a role.

    listRoleUsers · GET /api/3.0/mlflow/roles/users/list
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(role_id=role_id)))


def sync_detailed(*, client: Sender, role_id: SupportsIndex) -> Response[ListRoleUsersResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(role_id=role_id)))


async def asyncio(*, client: AsyncSender, role_id: SupportsIndex) -> ListRoleUsersResponse:
    """List the users of a role.

    listRoleUsers · GET /api/3.0/mlflow/roles/users/list
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(role_id=role_id)))


async def asyncio_detailed(*, client: AsyncSender, role_id: SupportsIndex) -> Response[ListRoleUsersResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(role_id=role_id)))
