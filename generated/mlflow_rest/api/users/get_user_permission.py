# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_user_permission_response import GetUserPermissionResponse
from ...models.user_resource_type import USER_RESOURCE_TYPE_VALUES
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ...models.user_resource_type import UserResourceTypeInput

OPERATION = Operation("getUserPermission", "GET", "/api/3.0/mlflow/users/permissions/get", "users", True, "3.13")
_endpoint = Endpoint(OPERATION, JsonReader(GetUserPermissionResponse))


def _request(*, username: str, resource_type: UserResourceTypeInput, resource_id: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = username
    query.append(("username", v if v.__class__ is str and v.isascii() else _v.check_str("username", v)))
    v = resource_type
    query.append(
        (
            "resource_type",
            v
            if v.__class__ is str and v in USER_RESOURCE_TYPE_VALUES
            else _v.check_enum("resource_type", v, USER_RESOURCE_TYPE_VALUES),
        )
    )
    v = resource_id
    query.append(("resource_id", v if v.__class__ is str and v.isascii() else _v.check_str("resource_id", v)))
    return "/api/3.0/mlflow/users/permissions/get", query, None, {}


def sync(
    *, client: Sender, username: str, resource_type: UserResourceTypeInput, resource_id: str
) -> GetUserPermissionResponse:
    """Find out what a user may do with a thing.

    getUserPermission · GET /api/3.0/mlflow/users/permissions/get
    """

    return _endpoint.result(
        client,
        client.send(OPERATION, *_request(username=username, resource_type=resource_type, resource_id=resource_id)),
    )


def sync_detailed(
    *, client: Sender, username: str, resource_type: UserResourceTypeInput, resource_id: str
) -> Response[GetUserPermissionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(OPERATION, *_request(username=username, resource_type=resource_type, resource_id=resource_id)),
    )


async def asyncio(
    *, client: AsyncSender, username: str, resource_type: UserResourceTypeInput, resource_id: str
) -> GetUserPermissionResponse:
    """Find out what a user may do with a thing.

    getUserPermission · GET /api/3.0/mlflow/users/permissions/get
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION, *_request(username=username, resource_type=resource_type, resource_id=resource_id)
        ),
    )


async def asyncio_detailed(
    *, client: AsyncSender, username: str, resource_type: UserResourceTypeInput, resource_id: str
) -> Response[GetUserPermissionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(username=username, resource_type=resource_type, resource_id=resource_id)
        ),
    )
