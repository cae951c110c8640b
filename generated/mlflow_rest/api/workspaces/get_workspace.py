# Made by `make generate` from spec/paths/workspaces.yaml (sha256 4b544b3ba96aeb6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_workspace_response import GetWorkspaceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getWorkspace", "GET", "/api/3.0/mlflow/workspaces/{workspace_name}", "workspaces", True, "3.10")
_endpoint = Endpoint(OPERATION, JsonReader(GetWorkspaceResponse))


def _request(workspace_name: str) -> Request:
    v: Any
    v = workspace_name
    workspace_name_ = _v.check_segment(
        "workspace_name",
        v
        if v.__class__ is str and v.isascii() and 2 <= len(v) <= 63 and _v.fits("[a-z0-9]([-a-z0-9]*[a-z0-9])?", v)
        else _v.check_str(
            "workspace_name",
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

    Answers a workspace. A name that no workspace could have is 400, an unknown one 404. With authentication, before
    MLflow 3.18, a caller who is no administrator is refused with 403, whatever her roles are.

    Args:
        workspace_name: The name of the workspace.
        client: Sends the request.

    Returns:
        The workspace.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(workspace_name)))


def sync_detailed(workspace_name: str, *, client: Sender) -> Response[GetWorkspaceResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace_name)))


async def asyncio(workspace_name: str, *, client: AsyncSender) -> GetWorkspaceResponse:
    """Get a workspace.

    getWorkspace · GET /api/3.0/mlflow/workspaces/{workspace_name}

    Answers a workspace. A name that no workspace could have is 400, an unknown one 404. With authentication, before
    MLflow 3.18, a caller who is no administrator is refused with 403, whatever her roles are.

    Args:
        workspace_name: The name of the workspace.
        client: Sends the request.

    Returns:
        The workspace.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace_name)))


async def asyncio_detailed(workspace_name: str, *, client: AsyncSender) -> Response[GetWorkspaceResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace_name)))
