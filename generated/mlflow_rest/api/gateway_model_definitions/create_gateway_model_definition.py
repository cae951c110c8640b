# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 9860629e641731ec).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_gateway_model_definition_request import CreateGatewayModelDefinitionRequest
from ...models.create_gateway_model_definition_response import CreateGatewayModelDefinitionResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createGatewayModelDefinition",
    "POST",
    "/api/3.0/mlflow/gateway/model-definitions/create",
    "gateway_model_definitions",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateGatewayModelDefinitionResponse))


def _request(*, body: CreateGatewayModelDefinitionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/model-definitions/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateGatewayModelDefinitionRequest
            else _v.check_body(body, CreateGatewayModelDefinitionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewayModelDefinitionRequest) -> CreateGatewayModelDefinitionResponse:
    """Define a model that endpoints may use.

    createGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CreateGatewayModelDefinitionRequest
) -> Response[CreateGatewayModelDefinitionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: CreateGatewayModelDefinitionRequest
) -> CreateGatewayModelDefinitionResponse:
    """Define a model that endpoints may use.

    createGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewayModelDefinitionRequest
) -> Response[CreateGatewayModelDefinitionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
