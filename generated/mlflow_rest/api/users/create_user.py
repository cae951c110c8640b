# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_user_request import CreateUserRequest
from ...models.create_user_response import CreateUserResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createUser", "POST", "/api/2.0/mlflow/users/create", "users", True, "2.3")
_endpoint = Endpoint(OPERATION, JsonReader(CreateUserResponse))


def _request(*, body: CreateUserRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/users/create",
        (),
        encode(body.to_dict() if body.__class__ is CreateUserRequest else _v.check_body(body, CreateUserRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateUserRequest) -> CreateUserResponse:
    """Create a user.

    createUser · POST /api/2.0/mlflow/users/create

    Creates a user, who is no administrator and has no permissions yet. Administrators may do this, and those who manage
    a workspace. A name that is taken is 400 `RESOURCE_ALREADY_EXISTS`; before MLflow 3.18 the message holds SQL and a
    hash of the password that was sent. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The user was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateUserRequest) -> Response[CreateUserResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateUserRequest) -> CreateUserResponse:
    """Create a user.

    createUser · POST /api/2.0/mlflow/users/create

    Creates a user, who is no administrator and has no permissions yet. Administrators may do this, and those who manage
    a workspace. A name that is taken is 400 `RESOURCE_ALREADY_EXISTS`; before MLflow 3.18 the message holds SQL and a
    hash of the password that was sent. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The user was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateUserRequest) -> Response[CreateUserResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
