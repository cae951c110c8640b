# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_role_permission_request import UpdateRolePermissionRequest
from ...models.update_role_permission_response import UpdateRolePermissionResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateRolePermission", "PATCH", "/api/3.0/mlflow/roles/permissions/update", "roles", True, "3.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateRolePermissionResponse))


def _request(*, body: UpdateRolePermissionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/permissions/update",
        (),
        encode(
            body.to_dict()
            if body.__class__ is UpdateRolePermissionRequest
            else _v.check_body(body, UpdateRolePermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateRolePermissionRequest) -> UpdateRolePermissionResponse:
    """Change the level of a permission of a role.

    updateRolePermission · PATCH /api/3.0/mlflow/roles/permissions/update

    Sets the level of a permission, the only thing that can be updated. An unknown permission is 404. Administrators may
    do this, and who manages the workspace of the role. The fields go into the JSON body. A server without `--app-name
    basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The permission has the new level.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRolePermissionRequest) -> Response[UpdateRolePermissionResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRolePermissionRequest) -> UpdateRolePermissionResponse:
    """Change the level of a permission of a role.

    updateRolePermission · PATCH /api/3.0/mlflow/roles/permissions/update

    Sets the level of a permission, the only thing that can be updated. An unknown permission is 404. Administrators may
    do this, and who manages the workspace of the role. The fields go into the JSON body. A server without `--app-name
    basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The permission has the new level.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateRolePermissionRequest
) -> Response[UpdateRolePermissionResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
