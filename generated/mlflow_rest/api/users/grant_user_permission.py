# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.grant_user_permission_request import GrantUserPermissionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("grantUserPermission", "POST", "/api/3.0/mlflow/users/permissions/grant", "users", True, "3.13")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: GrantUserPermissionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/users/permissions/grant",
        (),
        encode(
            body.to_dict()
            if body.__class__ is GrantUserPermissionRequest
            else _v.check_body(body, GrantUserPermissionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: GrantUserPermissionRequest) -> None:
    """Grant a permission to one user.

    grantUserPermission · POST /api/3.0/mlflow/users/permissions/grant

    Grants a permission on one thing, or with `*` on all things of a kind, to one user alone. The workspace is that of
    the header `X-MLFLOW-WORKSPACE`, or `default`. A permission on the same thing, of whatever level, is 400
    `RESOURCE_ALREADY_EXISTS`: revoke it first. The server does not look whether the thing exists when an administrator
    asks. Who has `MANAGE` on the thing may do this, with `*` who manages the workspace. A server without `--app-name
    basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: GrantUserPermissionRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: GrantUserPermissionRequest) -> None:
    """Grant a permission to one user.

    grantUserPermission · POST /api/3.0/mlflow/users/permissions/grant

    Grants a permission on one thing, or with `*` on all things of a kind, to one user alone. The workspace is that of
    the header `X-MLFLOW-WORKSPACE`, or `default`. A permission on the same thing, of whatever level, is 400
    `RESOURCE_ALREADY_EXISTS`: revoke it first. The server does not look whether the thing exists when an administrator
    asks. Who has `MANAGE` on the thing may do this, with `*` who manages the workspace. A server without `--app-name
    basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: GrantUserPermissionRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
