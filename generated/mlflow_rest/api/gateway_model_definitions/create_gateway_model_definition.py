# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 214c8811a55ea9b1) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is CreateGatewayModelDefinitionRequest
            else _v.check_body(body, CreateGatewayModelDefinitionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewayModelDefinitionRequest) -> CreateGatewayModelDefinitionResponse:
    """Define a model that endpoints may use.

    createGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/create

    Names a model of a provider and the secret that opens it. The server does not look whether the provider has such a
    model, nor whether the secret is for this provider. A name that is taken in the workspace is 400
    `RESOURCE_ALREADY_EXISTS`, an unknown secret 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model definition was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CreateGatewayModelDefinitionRequest
) -> Response[CreateGatewayModelDefinitionResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: CreateGatewayModelDefinitionRequest
) -> CreateGatewayModelDefinitionResponse:
    """Define a model that endpoints may use.

    createGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/create

    Names a model of a provider and the secret that opens it. The server does not look whether the provider has such a
    model, nor whether the secret is for this provider. A name that is taken in the workspace is 400
    `RESOURCE_ALREADY_EXISTS`, an unknown secret 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model definition was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewayModelDefinitionRequest
) -> Response[CreateGatewayModelDefinitionResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
