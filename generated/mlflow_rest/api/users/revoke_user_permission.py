# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is RevokeUserPermissionRequest
            else _v.check_body(body, RevokeUserPermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RevokeUserPermissionRequest) -> None:
    """Revoke a permission of one user.

    revokeUserPermission · POST /api/3.0/mlflow/users/permissions/revoke

    Removes a permission that was granted to the user alone; what her roles give her stays. The workspace is that of the
    header `X-MLFLOW-WORKSPACE`, or `default`. A permission that was not granted is 404. Who has `MANAGE` on the thing
    may do this, with `*` who manages the workspace. A server without `--app-name basic-auth` does not know the route:
    404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RevokeUserPermissionRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RevokeUserPermissionRequest) -> None:
    """Revoke a permission of one user.

    revokeUserPermission · POST /api/3.0/mlflow/users/permissions/revoke

    Removes a permission that was granted to the user alone; what her roles give her stays. The workspace is that of the
    header `X-MLFLOW-WORKSPACE`, or `default`. A permission that was not granted is 404. Who has `MANAGE` on the thing
    may do this, with `*` who manages the workspace. A server without `--app-name basic-auth` does not know the route:
    404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RevokeUserPermissionRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
