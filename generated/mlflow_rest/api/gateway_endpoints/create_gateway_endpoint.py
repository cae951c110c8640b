# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_gateway_endpoint_request import CreateGatewayEndpointRequest
from ...models.create_gateway_endpoint_response import CreateGatewayEndpointResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createGatewayEndpoint", "POST", "/api/3.0/mlflow/gateway/endpoints/create", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateGatewayEndpointResponse))


def _request(*, body: CreateGatewayEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateGatewayEndpointRequest
            else _v.check_body(body, CreateGatewayEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewayEndpointRequest) -> CreateGatewayEndpointResponse:
    """Create a gateway endpoint.

    createGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateGatewayEndpointRequest) -> Response[CreateGatewayEndpointResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateGatewayEndpointRequest) -> CreateGatewayEndpointResponse:
    """Create a gateway endpoint.

    createGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewayEndpointRequest
) -> Response[CreateGatewayEndpointResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
