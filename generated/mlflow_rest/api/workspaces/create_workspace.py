# Made by `make generate` from spec/paths/workspaces.yaml (sha256 cf420bca7a861774).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_workspace_request import CreateWorkspaceRequest
from ...models.create_workspace_response import CreateWorkspaceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createWorkspace", "POST", "/api/3.0/mlflow/workspaces", "workspaces", True, "3.10", workspace=False
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateWorkspaceResponse))


def _request(*, body: CreateWorkspaceRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/workspaces",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateWorkspaceRequest
            else _v.check_body(body, CreateWorkspaceRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateWorkspaceRequest) -> CreateWorkspaceResponse:
    """Create a workspace.

    createWorkspace · POST /api/3.0/mlflow/workspaces
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateWorkspaceRequest) -> Response[CreateWorkspaceResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateWorkspaceRequest) -> CreateWorkspaceResponse:
    """Create a workspace.

    createWorkspace · POST /api/3.0/mlflow/workspaces
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateWorkspaceRequest) -> Response[CreateWorkspaceResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
