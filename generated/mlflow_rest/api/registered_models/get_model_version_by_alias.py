# Made by `make generate` from spec/paths/registered_models.yaml (sha256 2e929b38168641ef).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_model_version_by_alias_response import GetModelVersionByAliasResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getModelVersionByAlias", "GET", "/api/2.0/mlflow/registered-models/alias", "registered_models", True, "2.3"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetModelVersionByAliasResponse))


def _request(*, name: str, alias: str) -> Request:
    query: list[tuple[str, str]] = [("name", name), ("alias", alias)]
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
