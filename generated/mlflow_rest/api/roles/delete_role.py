# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is DeleteRoleRequest else _v.check_body(body, DeleteRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteRoleRequest) -> None:
    """Delete a role.

    deleteRole · DELETE /api/3.0/mlflow/roles/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteRoleRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteRoleRequest) -> None:
    """Delete a role.

    deleteRole · DELETE /api/3.0/mlflow/roles/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteRoleRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
