# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 214c8811a55ea9b1) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateGatewayModelDefinitionRequest
            else _v.check_body(body, UpdateGatewayModelDefinitionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateGatewayModelDefinitionRequest) -> UpdateGatewayModelDefinitionResponse:
    """Update a model definition.

    updateGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/update

    Changes what is given and leaves the rest; an empty text counts as left out. Endpoints that use the definition call
    the new model at once. A name that is taken is 400 `RESOURCE_ALREADY_EXISTS`, an unknown secret 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model definition was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: UpdateGatewayModelDefinitionRequest
) -> Response[UpdateGatewayModelDefinitionResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: UpdateGatewayModelDefinitionRequest
) -> UpdateGatewayModelDefinitionResponse:
    """Update a model definition.

    updateGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/update

    Changes what is given and leaves the rest; an empty text counts as left out. Endpoints that use the definition call
    the new model at once. A name that is taken is 400 `RESOURCE_ALREADY_EXISTS`, an unknown secret 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model definition was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateGatewayModelDefinitionRequest
) -> Response[UpdateGatewayModelDefinitionResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
