# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(workspace=workspace)))


def sync_detailed(*, client: Sender, workspace: SequenceNotStr[str] | None = None) -> Response[ListRolesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(workspace=workspace)))


async def asyncio(*, client: AsyncSender, workspace: SequenceNotStr[str] | None = None) -> ListRolesResponse:
    """List the roles.

    listRoles · GET /api/3.0/mlflow/roles/list
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(workspace=workspace)))


async def asyncio_detailed(
    *, client: AsyncSender, workspace: SequenceNotStr[str] | None = None
) -> Response[ListRolesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(workspace=workspace)))
