# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.remove_role_permission_request import RemoveRolePermissionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "removeRolePermission", "DELETE", "/api/3.0/mlflow/roles/permissions/remove", "roles", True, "3.12"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: RemoveRolePermissionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/permissions/remove",
        (),
        encode(
            body.to_request()
            if body.__class__ is RemoveRolePermissionRequest
            else _v.check_body(body, RemoveRolePermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RemoveRolePermissionRequest) -> None:
    """Remove a permission from a role.

    removeRolePermission · DELETE /api/3.0/mlflow/roles/permissions/remove
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RemoveRolePermissionRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RemoveRolePermissionRequest) -> None:
    """Remove a permission from a role.

    removeRolePermission · DELETE /api/3.0/mlflow/roles/permissions/remove
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RemoveRolePermissionRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
