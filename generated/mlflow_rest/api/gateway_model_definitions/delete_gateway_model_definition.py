# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 214c8811a55ea9b1) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is DeleteGatewayModelDefinitionRequest
            else _v.check_body(body, DeleteGatewayModelDefinitionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteGatewayModelDefinitionRequest) -> None:
    """Delete a model definition.

    deleteGatewayModelDefinition · DELETE /api/3.0/mlflow/gateway/model-definitions/delete

    Deletes a model definition for good; its secret stays. As long as an endpoint uses it, this is refused with 500
    `INVALID_STATE`. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteGatewayModelDefinitionRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteGatewayModelDefinitionRequest) -> None:
    """Delete a model definition.

    deleteGatewayModelDefinition · DELETE /api/3.0/mlflow/gateway/model-definitions/delete

    Deletes a model definition for good; its secret stays. As long as an endpoint uses it, this is refused with 500
    `INVALID_STATE`. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteGatewayModelDefinitionRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
