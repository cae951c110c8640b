# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
        encode(
            body.to_request() if body.__class__ is UnassignRoleRequest else _v.check_body(body, UnassignRoleRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UnassignRoleRequest) -> None:
    """Take a role away from a user.

    unassignRole · DELETE /api/3.0/mlflow/roles/unassign
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UnassignRoleRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UnassignRoleRequest) -> None:
    """Take a role away from a user.

    unassignRole · DELETE /api/3.0/mlflow/roles/unassign
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UnassignRoleRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
