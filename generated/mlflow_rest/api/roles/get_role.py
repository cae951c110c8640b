# Made by `make generate` from spec/paths/roles.yaml (sha256 da1c07c33b27a380) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_role_response import GetRoleResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getRole", "GET", "/api/3.0/mlflow/roles/get", "roles", True, "3.12")
_endpoint = Endpoint(OPERATION, JsonReader(GetRoleResponse))


def _request(*, role_id: SupportsIndex) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = role_id
    query.append(
        (
            "role_id",
            str(
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("role_id", v)
            ),
        )
    )
    return "/api/3.0/mlflow/roles/get", query, None, {}


def sync(*, client: Sender, role_id: SupportsIndex) -> GetRoleResponse:
    """Get a role.

    getRole · GET /api/3.0/mlflow/roles/get

    Answers a role with its permissions. Administrators may ask, and who has a role in the same workspace. A role that
    does not exist is 404 for administrators and 403 for others. A server without `--app-name basic-auth` does not know
    the route: 404.

    Args:
        client: Sends the request.
        role_id: The number of the role. One beyond 64 bits makes the server fail with 500.

    Returns:
        The role.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(role_id=role_id)))


def sync_detailed(*, client: Sender, role_id: SupportsIndex) -> Response[GetRoleResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(role_id=role_id)))


async def asyncio(*, client: AsyncSender, role_id: SupportsIndex) -> GetRoleResponse:
    """Get a role.

    getRole · GET /api/3.0/mlflow/roles/get

    Answers a role with its permissions. Administrators may ask, and who has a role in the same workspace. A role that
    does not exist is 404 for administrators and 403 for others. A server without `--app-name basic-auth` does not know
    the route: 404.

    Args:
        client: Sends the request.
        role_id: The number of the role. One beyond 64 bits makes the server fail with 500.

    Returns:
        The role.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(role_id=role_id)))


async def asyncio_detailed(*, client: AsyncSender, role_id: SupportsIndex) -> Response[GetRoleResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(role_id=role_id)))
