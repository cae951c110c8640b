# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is DeleteUserRequest else _v.check_body(body, DeleteUserRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteUserRequest) -> None:
    """Delete a user.

    deleteUser · DELETE /api/2.0/mlflow/users/delete

    Deletes a user for good, with her permissions and the assignment of her roles; what she created stays. Only
    administrators may do this, and not to themselves, which is 400 `BAD_REQUEST`. Deleting twice is 404. The fields go
    into the JSON body, or into the query if there is no body. A server without `--app-name basic-auth` does not know
    the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteUserRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteUserRequest) -> None:
    """Delete a user.

    deleteUser · DELETE /api/2.0/mlflow/users/delete

    Deletes a user for good, with her permissions and the assignment of her roles; what she created stays. Only
    administrators may do this, and not to themselves, which is 400 `BAD_REQUEST`. Deleting twice is 404. The fields go
    into the JSON body, or into the query if there is no body. A server without `--app-name basic-auth` does not know
    the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteUserRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
