# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is UpdateRolePermissionRequest
            else _v.check_body(body, UpdateRolePermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateRolePermissionRequest) -> UpdateRolePermissionResponse:
    """Change the level of a permission of a role.

    updateRolePermission · PATCH /api/3.0/mlflow/roles/permissions/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRolePermissionRequest) -> Response[UpdateRolePermissionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRolePermissionRequest) -> UpdateRolePermissionResponse:
    """Change the level of a permission of a role.

    updateRolePermission · PATCH /api/3.0/mlflow/roles/permissions/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateRolePermissionRequest
) -> Response[UpdateRolePermissionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
