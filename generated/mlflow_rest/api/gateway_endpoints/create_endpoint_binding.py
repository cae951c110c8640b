# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_endpoint_binding_request import CreateEndpointBindingRequest
from ...models.create_endpoint_binding_response import CreateEndpointBindingResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createEndpointBinding",
    "POST",
    "/api/3.0/mlflow/gateway/endpoints/bindings/create",
    "gateway_endpoints",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateEndpointBindingResponse))


def _request(*, body: CreateEndpointBindingRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/bindings/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateEndpointBindingRequest
            else _v.check_body(body, CreateEndpointBindingRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateEndpointBindingRequest) -> CreateEndpointBindingResponse:
    """Note that something uses an endpoint.

    createEndpointBinding · POST /api/3.0/mlflow/gateway/endpoints/bindings/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateEndpointBindingRequest) -> Response[CreateEndpointBindingResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateEndpointBindingRequest) -> CreateEndpointBindingResponse:
    """Note that something uses an endpoint.

    createEndpointBinding · POST /api/3.0/mlflow/gateway/endpoints/bindings/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateEndpointBindingRequest
) -> Response[CreateEndpointBindingResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
