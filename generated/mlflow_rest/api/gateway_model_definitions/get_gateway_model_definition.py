# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 9860629e641731ec).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_gateway_model_definition_response import GetGatewayModelDefinitionResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getGatewayModelDefinition",
    "GET",
    "/api/3.0/mlflow/gateway/model-definitions/get",
    "gateway_model_definitions",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, JsonReader(GetGatewayModelDefinitionResponse))


def _request(*, model_definition_id: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = model_definition_id
    query.append(
        (
            "model_definition_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_str("model_definition_id", v, min_length=1),
        )
    )
    return "/api/3.0/mlflow/gateway/model-definitions/get", query, None, {}


def sync(*, client: Sender, model_definition_id: str) -> GetGatewayModelDefinitionResponse:
    """Get a model definition.

    getGatewayModelDefinition · GET /api/3.0/mlflow/gateway/model-definitions/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(model_definition_id=model_definition_id)))


def sync_detailed(*, client: Sender, model_definition_id: str) -> Response[GetGatewayModelDefinitionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_definition_id=model_definition_id)))


async def asyncio(*, client: AsyncSender, model_definition_id: str) -> GetGatewayModelDefinitionResponse:
    """Get a model definition.

    getGatewayModelDefinition · GET /api/3.0/mlflow/gateway/model-definitions/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(model_definition_id=model_definition_id)))


async def asyncio_detailed(
    *, client: AsyncSender, model_definition_id: str
) -> Response[GetGatewayModelDefinitionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_definition_id=model_definition_id)))
