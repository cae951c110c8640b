# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_roles_response import ListRolesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation("listRoles", "GET", "/api/3.0/mlflow/roles/list", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(ListRolesResponse))


def _request(*, workspace: SequenceNotStr[str] | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = workspace
    if v is not None:
        query += [
            ("workspace", item)
            for item in _v.check_strs(
                "workspace",
                v,
                lambda item: (
                    item if item.__class__ is str and item.isascii() and item else _v.check_str("", item, min_length=1)
                ),
                1,
                in_url=True,
            )
        ]
    return "/api/3.0/mlflow/roles/list", query, None, {}


def sync(*, client: Sender, workspace: SequenceNotStr[str] | None = None) -> ListRolesResponse:
    """List the roles.

    listRoles · GET /api/3.0/mlflow/roles/list

    Answers roles with their permissions, without paging: those of the given workspaces, or for administrators of all.
    Others must name workspaces, and have a role in every one of them. A workspace that does not exist has no roles. A
    server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        workspace: Names of workspaces. All when left out; an empty name is 400.

    Returns:
        The roles.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(workspace=workspace)))


def sync_detailed(*, client: Sender, workspace: SequenceNotStr[str] | None = None) -> Response[ListRolesResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace=workspace)))


async def asyncio(*, client: AsyncSender, workspace: SequenceNotStr[str] | None = None) -> ListRolesResponse:
    """List the roles.

    listRoles · GET /api/3.0/mlflow/roles/list

    Answers roles with their permissions, without paging: those of the given workspaces, or for administrators of all.
    Others must name workspaces, and have a role in every one of them. A workspace that does not exist has no roles. A
    server without `--app-name basic-auth` does not know the route: 404.

    Args:
        client: Sends the request.
        workspace: Names of workspaces. All when left out; an empty name is 400.

    Returns:
        The roles.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace=workspace)))


async def asyncio_detailed(
    *, client: AsyncSender, workspace: SequenceNotStr[str] | None = None
) -> Response[ListRolesResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace=workspace)))
