# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is UpdateUserAdminRequest
            else _v.check_body(body, UpdateUserAdminRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateUserAdminRequest) -> None:
    """Make a user an administrator, or take that away.

    updateUserAdmin · PATCH /api/2.0/mlflow/users/update-admin
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateUserAdminRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateUserAdminRequest) -> None:
    """Make a user an administrator, or take that away.

    updateUserAdmin · PATCH /api/2.0/mlflow/users/update-admin
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateUserAdminRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
