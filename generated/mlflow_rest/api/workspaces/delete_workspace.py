# Made by `make generate` from spec/paths/workspaces.yaml (sha256 4b544b3ba96aeb6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
    "deleteWorkspace", "DELETE", "/api/3.0/mlflow/workspaces/{workspace_name}", "workspaces", True, "3.10"
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
    return path, query, None, {}


def sync(workspace_name: str, *, client: Sender, mode: WorkspaceDeletionModeInput | None = None) -> None:
    """Delete a workspace.

    deleteWorkspace · DELETE /api/3.0/mlflow/workspaces/{workspace_name}

    Deletes a workspace for good, and what becomes of its contents depends on `mode`. A workspace that holds something
    is 500 `INVALID_STATE` with `RESTRICT`, one whose contents have names that are taken in `default` with
    `SET_DEFAULT`. Artifacts stay where they are. With authentication, this is for administrators only, and the roles of
    the workspace go with it. `default` cannot be deleted; deleting twice is 404. It answers an empty body.

    Args:
        workspace_name: The name of the workspace.
        client: Sends the request.
        mode: What becomes of the contents. `RESTRICT` when left out.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(workspace_name, mode=mode)))


def sync_detailed(
    workspace_name: str, *, client: Sender, mode: WorkspaceDeletionModeInput | None = None
) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace_name, mode=mode)))


async def asyncio(workspace_name: str, *, client: AsyncSender, mode: WorkspaceDeletionModeInput | None = None) -> None:
    """Delete a workspace.

    deleteWorkspace · DELETE /api/3.0/mlflow/workspaces/{workspace_name}

    Deletes a workspace for good, and what becomes of its contents depends on `mode`. A workspace that holds something
    is 500 `INVALID_STATE` with `RESTRICT`, one whose contents have names that are taken in `default` with
    `SET_DEFAULT`. Artifacts stay where they are. With authentication, this is for administrators only, and the roles of
    the workspace go with it. `default` cannot be deleted; deleting twice is 404. It answers an empty body.

    Args:
        workspace_name: The name of the workspace.
        client: Sends the request.
        mode: What becomes of the contents. `RESTRICT` when left out.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace_name, mode=mode)))


async def asyncio_detailed(
    workspace_name: str, *, client: AsyncSender, mode: WorkspaceDeletionModeInput | None = None
) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace_name, mode=mode)))
