# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers what the roles and permissions of a user amount to for one thing, as for her own requests. That somebody is
    an administrator is not considered: such a user may well be answered `NO_PERMISSIONS` and can do everything all the
    same. A thing that does not exist is no error but `NO_PERMISSIONS`, whatever was granted on it or on all of its
    kind. Everybody may ask about herself, administrators about everybody, and who manages the workspace of the thing
    about its users. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.
        resource_type: The kind of the thing. `prompt` and parts of things, such as `run`, only with the identifier
            `*`.
        resource_id: The identifier, as in a grant, or `*` for what holds for all things of the kind in the
            workspace of the request.

    Returns:
        What the user may do.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        client.send(OPERATION, *_request(username=username, resource_type=resource_type, resource_id=resource_id)),
    )


def sync_detailed(
    *, client: Sender, username: str, resource_type: UserResourceTypeInput, resource_id: str
) -> Response[GetUserPermissionResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        client.send(OPERATION, *_request(username=username, resource_type=resource_type, resource_id=resource_id)),
    )


async def asyncio(
    *, client: AsyncSender, username: str, resource_type: UserResourceTypeInput, resource_id: str
) -> GetUserPermissionResponse:
    """Find out what a user may do with a thing.

    getUserPermission · GET /api/3.0/mlflow/users/permissions/get

    Answers what the roles and permissions of a user amount to for one thing, as for her own requests. That somebody is
    an administrator is not considered: such a user may well be answered `NO_PERMISSIONS` and can do everything all the
    same. A thing that does not exist is no error but `NO_PERMISSIONS`, whatever was granted on it or on all of its
    kind. Everybody may ask about herself, administrators about everybody, and who manages the workspace of the thing
    about its users. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        username: The name of the user, letter for letter.
        resource_type: The kind of the thing. `prompt` and parts of things, such as `run`, only with the identifier
            `*`.
        resource_id: The identifier, as in a grant, or `*` for what holds for all things of the kind in the
            workspace of the request.

    Returns:
        What the user may do.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(username=username, resource_type=resource_type, resource_id=resource_id)
        ),
    )
