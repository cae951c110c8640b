# Made by `make generate` from spec/paths/users.yaml (sha256 439bd12fddb6e1b6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_users_response import ListUsersResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listUsers", "GET", "/api/2.0/mlflow/users/list", "users", True, "3.10")
_endpoint = Endpoint(OPERATION, JsonReader(ListUsersResponse))


def _request() -> Request:
    return "/api/2.0/mlflow/users/list", (), None, {}


def sync(*, client: Sender) -> ListUsersResponse:
    """List the users with their roles.

    listUsers · GET /api/2.0/mlflow/users/list

    Answers the users, without paging. Administrators see all of them with all roles. Whoever may use the workspace of
    the request sees all users too (MLflow 3.18 and newer: those of the workspace), but of others only the roles in
    workspaces that she manages; everybody else is refused. A server without `--app-name basic-auth` does not know the
    route: 404.

    Args:
        client: Sends the request.

    Returns:
        The users.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListUsersResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListUsersResponse:
    """List the users with their roles.

    listUsers · GET /api/2.0/mlflow/users/list

    Answers the users, without paging. Administrators see all of them with all roles. Whoever may use the workspace of
    the request sees all users too (MLflow 3.18 and newer: those of the workspace), but of others only the roles in
    workspaces that she manages; everybody else is refused. A server without `--app-name basic-auth` does not know the
    route: 404.

    Args:
        client: Sends the request.

    Returns:
        The users.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListUsersResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
