# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.create_user_request import CreateUserRequest
from ...models.create_user_response import CreateUserResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createUser", "POST", "/api/2.0/mlflow/users/create", "users", True, "2.3", sensitive=True)
_endpoint = Endpoint(OPERATION, JsonReader(CreateUserResponse))


def _request(*, body: CreateUserRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/users/create",
        (),
        SecretBytes(encode(_v.check_secret_body(body, CreateUserRequest))),
        headers,
    )


def sync(*, client: Sender, body: CreateUserRequest) -> CreateUserResponse:
    """Create a user.

    createUser · POST /api/2.0/mlflow/users/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateUserRequest) -> Response[CreateUserResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateUserRequest) -> CreateUserResponse:
    """Create a user.

    createUser · POST /api/2.0/mlflow/users/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateUserRequest) -> Response[CreateUserResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
