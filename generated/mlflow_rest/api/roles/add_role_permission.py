# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is AddRolePermissionRequest
            else _v.check_body(body, AddRolePermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AddRolePermissionRequest) -> AddRolePermissionResponse:
    """Add a permission to a role.

    addRolePermission · POST /api/3.0/mlflow/roles/permissions/add
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AddRolePermissionRequest) -> Response[AddRolePermissionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AddRolePermissionRequest) -> AddRolePermissionResponse:
    """Add a permission to a role.

    addRolePermission · POST /api/3.0/mlflow/roles/permissions/add
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AddRolePermissionRequest
) -> Response[AddRolePermissionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
