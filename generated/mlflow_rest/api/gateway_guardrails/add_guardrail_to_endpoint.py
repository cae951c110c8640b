# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.add_guardrail_to_endpoint_request import AddGuardrailToEndpointRequest
from ...models.add_guardrail_to_endpoint_response import AddGuardrailToEndpointResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "addGuardrailToEndpoint",
    "POST",
    "/api/3.0/mlflow/gateway/guardrails/add-to-endpoint",
    "gateway_guardrails",
    True,
    "3.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(AddGuardrailToEndpointResponse))


def _request(*, body: AddGuardrailToEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/guardrails/add-to-endpoint",
        (),
        encode(
            body.to_request()
            if body.__class__ is AddGuardrailToEndpointRequest
            else _v.check_body(body, AddGuardrailToEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AddGuardrailToEndpointRequest) -> AddGuardrailToEndpointResponse:
    """Put a guardrail on an endpoint.

    addGuardrailToEndpoint · POST /api/3.0/mlflow/gateway/guardrails/add-to-endpoint
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AddGuardrailToEndpointRequest) -> Response[AddGuardrailToEndpointResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AddGuardrailToEndpointRequest) -> AddGuardrailToEndpointResponse:
    """Put a guardrail on an endpoint.

    addGuardrailToEndpoint · POST /api/3.0/mlflow/gateway/guardrails/add-to-endpoint
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AddGuardrailToEndpointRequest
) -> Response[AddGuardrailToEndpointResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
