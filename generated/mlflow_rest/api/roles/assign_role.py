# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.assign_role_request import AssignRoleRequest
from ...models.assign_role_response import AssignRoleResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("assignRole", "POST", "/api/3.0/mlflow/roles/assign", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(AssignRoleResponse))


def _request(*, body: AssignRoleRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/assign",
        (),
        encode(body.to_dict() if body.__class__ is AssignRoleRequest else _v.check_body(body, AssignRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: AssignRoleRequest) -> AssignRoleResponse:
    """Give a role to a user.

    assignRole · POST /api/3.0/mlflow/roles/assign

    Gives a role to a user. A user who has it is 400 `RESOURCE_ALREADY_EXISTS`, an unknown user or role 404.
    Administrators may do this, and who manages the workspace of the role. A server without `--app-name basic-auth` does
    not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The user has the role.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AssignRoleRequest) -> Response[AssignRoleResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AssignRoleRequest) -> AssignRoleResponse:
    """Give a role to a user.

    assignRole · POST /api/3.0/mlflow/roles/assign

    Gives a role to a user. A user who has it is 400 `RESOURCE_ALREADY_EXISTS`, an unknown user or role 404.
    Administrators may do this, and who manages the workspace of the role. A server without `--app-name basic-auth` does
    not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The user has the role.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: AssignRoleRequest) -> Response[AssignRoleResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
