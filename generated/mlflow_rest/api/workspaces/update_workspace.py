# Made by `make generate` from spec/paths/workspaces.yaml (sha256 cf420bca7a861774).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
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
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = workspace_name
    workspace_name_ = _v.check_segment(
        "name",
        v
        if v.__class__ is str and v.isascii() and 2 <= len(v) <= 63 and _v.fits("[a-z0-9]([-a-z0-9]*[a-z0-9])?", v)
        else _v.check_str(
            "name",
            v,
            min_length=2,
            max_length=63,
            pattern="[a-z0-9]([-a-z0-9]*[a-z0-9])?",
            about="The name of the workspace.",
        ),
    )
    path = f"/api/3.0/mlflow/workspaces/{workspace_name_}"
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateWorkspaceRequest
            else _v.check_body(body, UpdateWorkspaceRequest)
        ),
        headers,
    )


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
