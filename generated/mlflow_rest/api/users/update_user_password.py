# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.update_user_password_request import UpdateUserPasswordRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateUserPassword", "PATCH", "/api/2.0/mlflow/users/update-password", "users", True, "2.3")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: UpdateUserPasswordRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/users/update-password",
        (),
        encode(
            body.to_dict()
            if body.__class__ is UpdateUserPasswordRequest
            else _v.check_body(body, UpdateUserPasswordRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateUserPasswordRequest) -> None:
    """Set a password.

    updateUserPassword · PATCH /api/2.0/mlflow/users/update-password

    Sets the password of a user. Administrators may do this for everybody; who changes her own password, an
    administrator included, must send the current one, and the new one must differ. The current one is refused with 400
    if it does not match. Servers that keep checked credentials in mind (`auth_cache_ttl_seconds`) may take the old
    password a while longer. The fields go into the JSON body. A server without `--app-name basic-auth` does not know
    the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateUserPasswordRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateUserPasswordRequest) -> None:
    """Set a password.

    updateUserPassword · PATCH /api/2.0/mlflow/users/update-password

    Sets the password of a user. Administrators may do this for everybody; who changes her own password, an
    administrator included, must send the current one, and the new one must differ. The current one is refused with 400
    if it does not match. Servers that keep checked credentials in mind (`auth_cache_ttl_seconds`) may take the old
    password a while longer. The fields go into the JSON body. A server without `--app-name basic-auth` does not know
    the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateUserPasswordRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
