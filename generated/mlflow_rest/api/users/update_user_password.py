# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.update_user_password_request import UpdateUserPasswordRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateUserPassword", "PATCH", "/api/2.0/mlflow/users/update-password", "users", True, "2.3", sensitive=True
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: UpdateUserPasswordRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/users/update-password",
        (),
        SecretBytes(encode(_v.check_secret_body(body, UpdateUserPasswordRequest))),
        headers,
    )


def sync(*, client: Sender, body: UpdateUserPasswordRequest) -> None:
    """Set a password.

    updateUserPassword · PATCH /api/2.0/mlflow/users/update-password
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateUserPasswordRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateUserPasswordRequest) -> None:
    """Set a password.

    updateUserPassword · PATCH /api/2.0/mlflow/users/update-password
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateUserPasswordRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
