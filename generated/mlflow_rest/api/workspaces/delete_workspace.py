# Made by `make generate` from spec/paths/workspaces.yaml (sha256 cf420bca7a861774).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import read_nothing
from ..._endpoint import Endpoint
from ...models.workspace_deletion_mode import WORKSPACE_DELETION_MODE_VALUES
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ...models.workspace_deletion_mode import WorkspaceDeletionModeInput

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
    v: Any
    query: list[tuple[str, str]] = []
    v = mode
    if v is not None:
        query.append(
            (
                "mode",
                v
                if v.__class__ is str and v in WORKSPACE_DELETION_MODE_VALUES
                else _v.check_enum("mode", v, WORKSPACE_DELETION_MODE_VALUES),
            )
        )
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
