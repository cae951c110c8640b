# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_user_request import DeleteUserRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteUser", "DELETE", "/api/2.0/mlflow/users/delete", "users", True, "2.3")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteUserRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/users/delete",
        (),
        encode(body.to_request() if body.__class__ is DeleteUserRequest else _v.check_body(body, DeleteUserRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteUserRequest) -> None:
    """Delete a user.

    deleteUser · DELETE /api/2.0/mlflow/users/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteUserRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteUserRequest) -> None:
    """Delete a user.

    deleteUser · DELETE /api/2.0/mlflow/users/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteUserRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
