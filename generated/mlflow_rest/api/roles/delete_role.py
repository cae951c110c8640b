# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_role_request import DeleteRoleRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteRole", "DELETE", "/api/3.0/mlflow/roles/delete", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteRoleRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/roles/delete",
        (),
        encode(body.to_dict() if body.__class__ is DeleteRoleRequest else _v.check_body(body, DeleteRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteRoleRequest) -> None:
    """Delete a role.

    deleteRole · DELETE /api/3.0/mlflow/roles/delete

    Deletes a role for good; its users lose what it gave them. Deleting twice is 404. Administrators may do this, and
    who manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for others. The
    fields go into the JSON body, or into the query if there is no body. A server without `--app-name basic-auth` does
    not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteRoleRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteRoleRequest) -> None:
    """Delete a role.

    deleteRole · DELETE /api/3.0/mlflow/roles/delete

    Deletes a role for good; its users lose what it gave them. Deleting twice is 404. Administrators may do this, and
    who manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for others. The
    fields go into the JSON body, or into the query if there is no body. A server without `--app-name basic-auth` does
    not know the route: 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteRoleRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
