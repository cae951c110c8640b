# Made by `make generate` from spec/paths/workspaces.yaml (sha256 4b544b3ba96aeb6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.update_workspace_request import UpdateWorkspaceRequest
from ...models.update_workspace_response import UpdateWorkspaceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateWorkspace", "PATCH", "/api/3.0/mlflow/workspaces/{workspace_name}", "workspaces", True, "3.10"
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
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace_name, body=body)))


async def asyncio_detailed(
    workspace_name: str, *, client: AsyncSender, body: UpdateWorkspaceRequest
) -> Response[UpdateWorkspaceResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace_name, body=body)))
