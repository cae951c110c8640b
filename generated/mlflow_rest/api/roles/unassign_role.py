# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.unassign_role_request import UnassignRoleRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("unassignRole", "DELETE", "/api/3.0/mlflow/roles/unassign", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: UnassignRoleRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/unassign",
        (),
        encode(body.to_dict() if body.__class__ is UnassignRoleRequest else _v.check_body(body, UnassignRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: UnassignRoleRequest) -> None:
    """Take a role away from a user.

    unassignRole · DELETE /api/3.0/mlflow/roles/unassign

    Takes a role away from a user; both stay. A user who does not have it is 404. Administrators may do this, and who
    manages the workspace of the role. The fields go into the JSON body, or into the query if there is no body. A server
    without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UnassignRoleRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UnassignRoleRequest) -> None:
    """Take a role away from a user.

    unassignRole · DELETE /api/3.0/mlflow/roles/unassign

    Takes a role away from a user; both stay. A user who does not have it is 404. Administrators may do this, and who
    manages the workspace of the role. The fields go into the JSON body, or into the query if there is no body. A server
    without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UnassignRoleRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
