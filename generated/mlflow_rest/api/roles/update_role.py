# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_role_request import UpdateRoleRequest
from ...models.update_role_response import UpdateRoleResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateRole", "PATCH", "/api/3.0/mlflow/roles/update", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(UpdateRoleResponse))


def _request(*, body: UpdateRoleRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/update",
        (),
        encode(body.to_dict() if body.__class__ is UpdateRoleRequest else _v.check_body(body, UpdateRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: UpdateRoleRequest) -> UpdateRoleResponse:
    """Rename or describe a role.

    updateRole · PATCH /api/3.0/mlflow/roles/update

    Changes the name or the description and leaves what is left out or null; at least one is needed. A name that is
    taken in the workspace is 400 `RESOURCE_ALREADY_EXISTS`. A role cannot move to another workspace. Administrators may
    do this, and who manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for
    others. The fields go into the JSON body. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The role was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRoleRequest) -> Response[UpdateRoleResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRoleRequest) -> UpdateRoleResponse:
    """Rename or describe a role.

    updateRole · PATCH /api/3.0/mlflow/roles/update

    Changes the name or the description and leaves what is left out or null; at least one is needed. A name that is
    taken in the workspace is 400 `RESOURCE_ALREADY_EXISTS`. A role cannot move to another workspace. Administrators may
    do this, and who manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for
    others. The fields go into the JSON body. A server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The role was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateRoleRequest) -> Response[UpdateRoleResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
