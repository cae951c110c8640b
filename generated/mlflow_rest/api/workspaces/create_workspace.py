# Made by `make generate` from spec/paths/workspaces.yaml (sha256 4b544b3ba96aeb6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_workspace_request import CreateWorkspaceRequest
from ...models.create_workspace_response import CreateWorkspaceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createWorkspace", "POST", "/api/3.0/mlflow/workspaces", "workspaces", True, "3.10")
_endpoint = Endpoint(OPERATION, JsonReader(CreateWorkspaceResponse))


def _request(*, body: CreateWorkspaceRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/workspaces",
        (),
        encode(
            body.to_dict() if body.__class__ is CreateWorkspaceRequest else _v.check_body(body, CreateWorkspaceRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateWorkspaceRequest) -> CreateWorkspaceResponse:
    """Create a workspace.

    createWorkspace · POST /api/3.0/mlflow/workspaces

    Creates a workspace. Requests choose it with the header `X-MLFLOW-WORKSPACE`. A name that is taken is 400
    `RESOURCE_ALREADY_EXISTS`. With authentication, this is for administrators only, and the workspace gets two roles:
    `admin` with `MANAGE` and `user` with `USE`, both without users, unless the server has
    `MLFLOW_RBAC_SEED_DEFAULT_ROLES=false`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The workspace was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateWorkspaceRequest) -> Response[CreateWorkspaceResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateWorkspaceRequest) -> CreateWorkspaceResponse:
    """Create a workspace.

    createWorkspace · POST /api/3.0/mlflow/workspaces

    Creates a workspace. Requests choose it with the header `X-MLFLOW-WORKSPACE`. A name that is taken is 400
    `RESOURCE_ALREADY_EXISTS`. With authentication, this is for administrators only, and the workspace gets two roles:
    `admin` with `MANAGE` and `user` with `USE`, both without users, unless the server has
    `MLFLOW_RBAC_SEED_DEFAULT_ROLES=false`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The workspace was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateWorkspaceRequest) -> Response[CreateWorkspaceResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
