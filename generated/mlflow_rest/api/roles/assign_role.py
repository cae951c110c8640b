# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is AssignRoleRequest else _v.check_body(body, AssignRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: AssignRoleRequest) -> AssignRoleResponse:
    """Give a role to a user.

    assignRole · POST /api/3.0/mlflow/roles/assign
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AssignRoleRequest) -> Response[AssignRoleResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AssignRoleRequest) -> AssignRoleResponse:
    """Give a role to a user.

    assignRole · POST /api/3.0/mlflow/roles/assign
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: AssignRoleRequest) -> Response[AssignRoleResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
