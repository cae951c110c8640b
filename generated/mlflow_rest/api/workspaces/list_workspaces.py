# Made by `make generate` from spec/paths/workspaces.yaml (sha256 cf420bca7a861774).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_workspaces_response import ListWorkspacesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listWorkspaces", "GET", "/api/3.0/mlflow/workspaces", "workspaces", True, "3.10", workspace=False
)
_endpoint = Endpoint(OPERATION, JsonReader(ListWorkspacesResponse))


def _request() -> Request:
    return "/api/3.0/mlflow/workspaces", (), None, {}


def sync(*, client: Sender) -> ListWorkspacesResponse:
    """List the workspaces.

    listWorkspaces · GET /api/3.0/mlflow/workspaces
    """

    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListWorkspacesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListWorkspacesResponse:
    """List the workspaces.

    listWorkspaces · GET /api/3.0/mlflow/workspaces
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListWorkspacesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
