# Made by `make generate` from spec/paths/workspaces.yaml (sha256 4b544b3ba96aeb6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_workspace_request import UpdateWorkspaceRequest
from ...models.update_workspace_response import UpdateWorkspaceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateWorkspace", "PATCH", "/api/3.0/mlflow/workspaces/{workspace_name}", "workspaces", True, "3.10"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateWorkspaceResponse))


def _request(workspace_name: str, *, body: UpdateWorkspaceRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
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
    return (
        path,
        (),
        encode(
            body.to_dict() if body.__class__ is UpdateWorkspaceRequest else _v.check_body(body, UpdateWorkspaceRequest)
        ),
        headers,
    )


def sync(workspace_name: str, *, client: Sender, body: UpdateWorkspaceRequest) -> UpdateWorkspaceResponse:
    """Update a workspace.

    updateWorkspace · PATCH /api/3.0/mlflow/workspaces/{workspace_name}

    Changes what is given and leaves the rest; an empty text erases. At least one field is needed. The name cannot be
    changed; `default` can be updated like the others. The fields go into the JSON body; in the query they are not seen.
    With authentication, this is for administrators only.

    Args:
        workspace_name: The name of the workspace.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The workspace was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(workspace_name, body=body)))


def sync_detailed(
    workspace_name: str, *, client: Sender, body: UpdateWorkspaceRequest
) -> Response[UpdateWorkspaceResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace_name, body=body)))


async def asyncio(workspace_name: str, *, client: AsyncSender, body: UpdateWorkspaceRequest) -> UpdateWorkspaceResponse:
    """Update a workspace.

    updateWorkspace · PATCH /api/3.0/mlflow/workspaces/{workspace_name}

    Changes what is given and leaves the rest; an empty text erases. At least one field is needed. The name cannot be
    changed; `default` can be updated like the others. The fields go into the JSON body; in the query they are not seen.
    With authentication, this is for administrators only.

    Args:
        workspace_name: The name of the workspace.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The workspace was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace_name, body=body)))


async def asyncio_detailed(
    workspace_name: str, *, client: AsyncSender, body: UpdateWorkspaceRequest
) -> Response[UpdateWorkspaceResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace_name, body=body)))
