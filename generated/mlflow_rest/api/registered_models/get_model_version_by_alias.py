# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_model_version_by_alias_response import GetModelVersionByAliasResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getModelVersionByAlias", "GET", "/api/2.0/mlflow/registered-models/alias", "registered_models", True, "2.3"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetModelVersionByAliasResponse))


def _request(*, name: str, alias: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = name
    query.append(("name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1)))
    v = alias
    query.append(
        (
            "alias",
            v
            if v.__class__ is str and v.isascii() and 1 <= len(v) <= 255
            else _v.check_str("alias", v, min_length=1, max_length=255),
        )
    )
    return "/api/2.0/mlflow/registered-models/alias", query, None, {}


def sync(*, client: Sender, name: str, alias: str) -> GetModelVersionByAliasResponse:
    """Get the version that an alias points to.

    getModelVersionByAlias · GET /api/2.0/mlflow/registered-models/alias
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name=name, alias=alias)))


def sync_detailed(*, client: Sender, name: str, alias: str) -> Response[GetModelVersionByAliasResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name, alias=alias)))


async def asyncio(*, client: AsyncSender, name: str, alias: str) -> GetModelVersionByAliasResponse:
    """Get the version that an alias points to.

    getModelVersionByAlias · GET /api/2.0/mlflow/registered-models/alias
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name, alias=alias)))


async def asyncio_detailed(*, client: AsyncSender, name: str, alias: str) -> Response[GetModelVersionByAliasResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name, alias=alias)))
