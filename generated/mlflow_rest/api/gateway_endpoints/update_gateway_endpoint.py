# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_gateway_endpoint_request import UpdateGatewayEndpointRequest
from ...models.update_gateway_endpoint_response import UpdateGatewayEndpointResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateGatewayEndpoint", "POST", "/api/3.0/mlflow/gateway/endpoints/update", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateGatewayEndpointResponse))


def _request(*, body: UpdateGatewayEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateGatewayEndpointRequest
            else _v.check_body(body, UpdateGatewayEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateGatewayEndpointRequest) -> UpdateGatewayEndpointResponse:
    """Update a gateway endpoint.

    updateGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateGatewayEndpointRequest) -> Response[UpdateGatewayEndpointResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateGatewayEndpointRequest) -> UpdateGatewayEndpointResponse:
    """Update a gateway endpoint.

    updateGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateGatewayEndpointRequest
) -> Response[UpdateGatewayEndpointResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
