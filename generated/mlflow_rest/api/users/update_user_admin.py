# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.update_user_admin_request import UpdateUserAdminRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateUserAdmin", "PATCH", "/api/2.0/mlflow/users/update-admin", "users", True, "2.3")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: UpdateUserAdminRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/users/update-admin",
        (),
        encode(
            body.to_dict() if body.__class__ is UpdateUserAdminRequest else _v.check_body(body, UpdateUserAdminRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateUserAdminRequest) -> None:
    """Make a user an administrator, or take that away.

    updateUserAdmin · PATCH /api/2.0/mlflow/users/update-admin

    Says whether a user is an administrator, who may do everything. Only administrators may do this, also to themselves:
    the server does not keep the last one from stepping down, after which there is none. The fields go into the JSON
    body. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateUserAdminRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateUserAdminRequest) -> None:
    """Make a user an administrator, or take that away.

    updateUserAdmin · PATCH /api/2.0/mlflow/users/update-admin

    Says whether a user is an administrator, who may do everything. Only administrators may do this, also to themselves:
    the server does not keep the last one from stepping down, after which there is none. The fields go into the JSON
    body. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateUserAdminRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
