# Made by `make generate` from spec/paths/workspaces.yaml (sha256 a1c9323c0e49b42a).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.update_workspace_request import UpdateWorkspaceRequest
from ...models.update_workspace_response import UpdateWorkspaceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateWorkspace",
    "PATCH",
    "/api/3.0/mlflow/workspaces/{workspace_name}",
    "workspaces",
    True,
    "3.10",
    workspace=False,
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateWorkspaceResponse))


def _request(workspace_name: str, *, body: UpdateWorkspaceRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/workspaces/{workspace_name}".format(
        workspace_name=path_segment("workspace_name", workspace_name)
    )
    return path, (), encode(body.to_dict()), headers


def sync(workspace_name: str, *, client: Sender, body: UpdateWorkspaceRequest) -> UpdateWorkspaceResponse:
    """Update a workspace.

    updateWorkspace · PATCH /api/3.0/mlflow/workspaces/{workspace_name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(workspace_name, body=body)))


def sync_detailed(
    workspace_name: str, *, client: Sender, body: UpdateWorkspaceRequest
) -> Response[UpdateWorkspaceResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace_name, body=body)))


async def asyncio(workspace_name: str, *, client: AsyncSender, body: UpdateWorkspaceRequest) -> UpdateWorkspaceResponse:
    """Update a workspace.

    updateWorkspace · PATCH /api/3.0/mlflow/workspaces/{workspace_name}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace_name, body=body)))


async def asyncio_detailed(
    workspace_name: str, *, client: AsyncSender, body: UpdateWorkspaceRequest
) -> Response[UpdateWorkspaceResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace_name, body=body)))
