# Made by `make generate` from spec/paths/workspaces.yaml (sha256 a1c9323c0e49b42a).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_nothing
from ..._endpoint import Endpoint
from ...models.workspace_deletion_mode import WorkspaceDeletionModeInput
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteWorkspace",
    "DELETE",
    "/api/3.0/mlflow/workspaces/{workspace_name}",
    "workspaces",
    True,
    "3.10",
    workspace=False,
)
_endpoint = Endpoint(OPERATION, read_nothing)


def _request(workspace_name: str, *, mode: WorkspaceDeletionModeInput | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if mode is not None:
        query.append(("mode", mode))
    path = "/api/3.0/mlflow/workspaces/{workspace_name}".format(
        workspace_name=path_segment("workspace_name", workspace_name)
    )
    return path, query, None, {}


def sync(workspace_name: str, *, client: Sender, mode: WorkspaceDeletionModeInput | None = None) -> None:
    """Delete a workspace.

    deleteWorkspace · DELETE /api/3.0/mlflow/workspaces/{workspace_name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(workspace_name, mode=mode)))


def sync_detailed(
    workspace_name: str, *, client: Sender, mode: WorkspaceDeletionModeInput | None = None
) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace_name, mode=mode)))


async def asyncio(workspace_name: str, *, client: AsyncSender, mode: WorkspaceDeletionModeInput | None = None) -> None:
    """Delete a workspace.

    deleteWorkspace · DELETE /api/3.0/mlflow/workspaces/{workspace_name}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace_name, mode=mode)))


async def asyncio_detailed(
    workspace_name: str, *, client: AsyncSender, mode: WorkspaceDeletionModeInput | None = None
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace_name, mode=mode)))
