# Made by `make generate` from spec/paths/users.yaml (sha256 9eb793121bd9c897).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_user_permission_response import GetUserPermissionResponse
from ...models.user_resource_type import UserResourceTypeInput
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getUserPermission", "GET", "/api/3.0/mlflow/users/permissions/get", "users", True, "3.13")
_endpoint = Endpoint(OPERATION, JsonReader(GetUserPermissionResponse))


def _request(*, username: str, resource_type: UserResourceTypeInput, resource_id: str) -> Request:
    query: list[tuple[str, str]] = [
        ("username", username),
        ("resource_type", resource_type),
        ("resource_id", resource_id),
    ]
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
