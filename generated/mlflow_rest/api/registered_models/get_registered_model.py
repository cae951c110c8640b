# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_registered_model_response import GetRegisteredModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getRegisteredModel", "GET", "/api/2.0/mlflow/registered-models/get", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetRegisteredModelResponse))


def _request(*, name: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = name
    query.append(("name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1)))
    return "/api/2.0/mlflow/registered-models/get", query, None, {}


def sync(*, client: Sender, name: str) -> GetRegisteredModelResponse:
    """Get a registered model.

    getRegisteredModel · GET /api/2.0/mlflow/registered-models/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name=name)))


def sync_detailed(*, client: Sender, name: str) -> Response[GetRegisteredModelResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name)))


async def asyncio(*, client: AsyncSender, name: str) -> GetRegisteredModelResponse:
    """Get a registered model.

    getRegisteredModel · GET /api/2.0/mlflow/registered-models/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name)))


async def asyncio_detailed(*, client: AsyncSender, name: str) -> Response[GetRegisteredModelResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name)))
