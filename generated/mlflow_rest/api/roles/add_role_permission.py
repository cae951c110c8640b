# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.add_role_permission_request import AddRolePermissionRequest
from ...models.add_role_permission_response import AddRolePermissionResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("addRolePermission", "POST", "/api/3.0/mlflow/roles/permissions/add", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(AddRolePermissionResponse))


def _request(*, body: AddRolePermissionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/permissions/add",
        (),
        encode(
            body.to_dict()
            if body.__class__ is AddRolePermissionRequest
            else _v.check_body(body, AddRolePermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AddRolePermissionRequest) -> AddRolePermissionResponse:
    """Add a permission to a role.

    addRolePermission · POST /api/3.0/mlflow/roles/permissions/add

    Gives the users of a role a permission on one thing, or with `*` on all things of a kind in the workspace of the
    role. A permission on the same thing, of whatever level, is 400 `RESOURCE_ALREADY_EXISTS`: updateRolePermission
    changes it. The server does not look whether the thing exists. Administrators may do this, and who manages the
    workspace of the role. A role that does not exist is 404 for administrators and 403 for others. A server without
    `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The permission was added.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AddRolePermissionRequest) -> Response[AddRolePermissionResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AddRolePermissionRequest) -> AddRolePermissionResponse:
    """Add a permission to a role.

    addRolePermission · POST /api/3.0/mlflow/roles/permissions/add

    Gives the users of a role a permission on one thing, or with `*` on all things of a kind in the workspace of the
    role. A permission on the same thing, of whatever level, is 400 `RESOURCE_ALREADY_EXISTS`: updateRolePermission
    changes it. The server does not look whether the thing exists. Administrators may do this, and who manages the
    workspace of the role. A role that does not exist is 404 for administrators and 403 for others. A server without
    `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The permission was added.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AddRolePermissionRequest
) -> Response[AddRolePermissionResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
