# Made by `make generate` from spec/paths/workspaces.yaml (sha256 4b544b3ba96aeb6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_workspaces_response import ListWorkspacesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listWorkspaces", "GET", "/api/3.0/mlflow/workspaces", "workspaces", True, "3.10")
_endpoint = Endpoint(OPERATION, JsonReader(ListWorkspacesResponse))


def _request() -> Request:
    return "/api/3.0/mlflow/workspaces", (), None, {}


def sync(*, client: Sender) -> ListWorkspacesResponse:
    """List the workspaces.

    listWorkspaces · GET /api/3.0/mlflow/workspaces

    Answers all workspaces by name, without paging; there is always `default`. With authentication, everybody but
    administrators sees only those where she has a role.

    Args:
        client: Sends the request.

    Returns:
        The workspaces.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListWorkspacesResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListWorkspacesResponse:
    """List the workspaces.

    listWorkspaces · GET /api/3.0/mlflow/workspaces

    Answers all workspaces by name, without paging; there is always `default`. With authentication, everybody but
    administrators sees only those where she has a role.

    Args:
        client: Sends the request.

    Returns:
        The workspaces.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListWorkspacesResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
