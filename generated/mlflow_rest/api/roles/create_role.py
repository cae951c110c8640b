# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is CreateRoleRequest else _v.check_body(body, CreateRoleRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateRoleRequest) -> CreateRoleResponse:
    """Create a role.

    createRole · POST /api/3.0/mlflow/roles/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateRoleRequest) -> Response[CreateRoleResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateRoleRequest) -> CreateRoleResponse:
    """Create a role.

    createRole · POST /api/3.0/mlflow/roles/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateRoleRequest) -> Response[CreateRoleResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
