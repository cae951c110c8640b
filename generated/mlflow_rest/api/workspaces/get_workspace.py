# Made by `make generate` from spec/paths/workspaces.yaml (sha256 cf420bca7a861774).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_workspace_response import GetWorkspaceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getWorkspace", "GET", "/api/3.0/mlflow/workspaces/{workspace_name}", "workspaces", True, "3.10", workspace=False
)
_endpoint = Endpoint(OPERATION, JsonReader(GetWorkspaceResponse))


def _request(workspace_name: str) -> Request:
    v: Any
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
    return path, (), None, {}


def sync(workspace_name: str, *, client: Sender) -> GetWorkspaceResponse:
    """Get a workspace.

    getWorkspace · GET /api/3.0/mlflow/workspaces/{workspace_name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(workspace_name)))


def sync_detailed(workspace_name: str, *, client: Sender) -> Response[GetWorkspaceResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace_name)))


async def asyncio(workspace_name: str, *, client: AsyncSender) -> GetWorkspaceResponse:
    """Get a workspace.

    getWorkspace · GET /api/3.0/mlflow/workspaces/{workspace_name}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace_name)))


async def asyncio_detailed(workspace_name: str, *, client: AsyncSender) -> Response[GetWorkspaceResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace_name)))
