# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 9860629e641731ec).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_gateway_model_definition_request import UpdateGatewayModelDefinitionRequest
from ...models.update_gateway_model_definition_response import UpdateGatewayModelDefinitionResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateGatewayModelDefinition",
    "POST",
    "/api/3.0/mlflow/gateway/model-definitions/update",
    "gateway_model_definitions",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateGatewayModelDefinitionResponse))


def _request(*, body: UpdateGatewayModelDefinitionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/model-definitions/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateGatewayModelDefinitionRequest
            else _v.check_body(body, UpdateGatewayModelDefinitionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateGatewayModelDefinitionRequest) -> UpdateGatewayModelDefinitionResponse:
    """Update a model definition.

    updateGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: UpdateGatewayModelDefinitionRequest
) -> Response[UpdateGatewayModelDefinitionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: UpdateGatewayModelDefinitionRequest
) -> UpdateGatewayModelDefinitionResponse:
    """Update a model definition.

    updateGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateGatewayModelDefinitionRequest
) -> Response[UpdateGatewayModelDefinitionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
