# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 9860629e641731ec).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_gateway_model_definition_request import DeleteGatewayModelDefinitionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteGatewayModelDefinition",
    "DELETE",
    "/api/3.0/mlflow/gateway/model-definitions/delete",
    "gateway_model_definitions",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteGatewayModelDefinitionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/model-definitions/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteGatewayModelDefinitionRequest
            else _v.check_body(body, DeleteGatewayModelDefinitionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteGatewayModelDefinitionRequest) -> None:
    """Delete a model definition.

    deleteGatewayModelDefinition · DELETE /api/3.0/mlflow/gateway/model-definitions/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteGatewayModelDefinitionRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteGatewayModelDefinitionRequest) -> None:
    """Delete a model definition.

    deleteGatewayModelDefinition · DELETE /api/3.0/mlflow/gateway/model-definitions/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteGatewayModelDefinitionRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
