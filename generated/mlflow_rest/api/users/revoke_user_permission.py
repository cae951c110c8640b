# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.revoke_user_permission_request import RevokeUserPermissionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("revokeUserPermission", "POST", "/api/3.0/mlflow/users/permissions/revoke", "users", True, "3.13")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: RevokeUserPermissionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/users/permissions/revoke",
        (),
        encode(
            body.to_request()
            if body.__class__ is RevokeUserPermissionRequest
            else _v.check_body(body, RevokeUserPermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RevokeUserPermissionRequest) -> None:
    """Revoke a permission of one user.

    revokeUserPermission · POST /api/3.0/mlflow/users/permissions/revoke
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RevokeUserPermissionRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RevokeUserPermissionRequest) -> None:
    """Revoke a permission of one user.

    revokeUserPermission · POST /api/3.0/mlflow/users/permissions/revoke
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RevokeUserPermissionRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
