# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is UpdateRoleRequest else _v.check_body(body, UpdateRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: UpdateRoleRequest) -> UpdateRoleResponse:
    """Rename or describe a role.

    updateRole · PATCH /api/3.0/mlflow/roles/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRoleRequest) -> Response[UpdateRoleResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRoleRequest) -> UpdateRoleResponse:
    """Rename or describe a role.

    updateRole · PATCH /api/3.0/mlflow/roles/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateRoleRequest) -> Response[UpdateRoleResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
