# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_gateway_endpoint_request import DeleteGatewayEndpointRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteGatewayEndpoint", "DELETE", "/api/3.0/mlflow/gateway/endpoints/delete", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteGatewayEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/delete",
        (),
        encode(
            body.to_dict()
            if body.__class__ is DeleteGatewayEndpointRequest
            else _v.check_body(body, DeleteGatewayEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteGatewayEndpointRequest) -> None:
    """Delete a gateway endpoint.

    deleteGatewayEndpoint · DELETE /api/3.0/mlflow/gateway/endpoints/delete

    Deletes an endpoint for good, with its bindings, tags and guardrail settings. The model definitions, the guardrails
    and the experiment with its traces stay; so do budget policies for this endpoint, which from then on have no effect.
    Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteGatewayEndpointRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteGatewayEndpointRequest) -> None:
    """Delete a gateway endpoint.

    deleteGatewayEndpoint · DELETE /api/3.0/mlflow/gateway/endpoints/delete

    Deletes an endpoint for good, with its bindings, tags and guardrail settings. The model definitions, the guardrails
    and the experiment with its traces stay; so do budget policies for this endpoint, which from then on have no effect.
    Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteGatewayEndpointRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
