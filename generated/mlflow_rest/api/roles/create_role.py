# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_role_request import CreateRoleRequest
from ...models.create_role_response import CreateRoleResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createRole", "POST", "/api/3.0/mlflow/roles/create", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(CreateRoleResponse))


def _request(*, body: CreateRoleRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/create",
        (),
        encode(body.to_dict() if body.__class__ is CreateRoleRequest else _v.check_body(body, CreateRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateRoleRequest) -> CreateRoleResponse:
    """Create a role.

    createRole · POST /api/3.0/mlflow/roles/create

    Creates a role in a workspace, without permissions and users. A name that is taken there is 400
    `RESOURCE_ALREADY_EXISTS`. Administrators may do this, and who manages the workspace. A server without `--app-name
    basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The role was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateRoleRequest) -> Response[CreateRoleResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateRoleRequest) -> CreateRoleResponse:
    """Create a role.

    createRole · POST /api/3.0/mlflow/roles/create

    Creates a role in a workspace, without permissions and users. A name that is taken there is 400
    `RESOURCE_ALREADY_EXISTS`. Administrators may do this, and who manages the workspace. A server without `--app-name
    basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The role was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateRoleRequest) -> Response[CreateRoleResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
