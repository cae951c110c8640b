# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 0163d8205c392b12) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is AddGuardrailToEndpointRequest
            else _v.check_body(body, AddGuardrailToEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AddGuardrailToEndpointRequest) -> AddGuardrailToEndpointResponse:
    """Put a guardrail on an endpoint.

    addGuardrailToEndpoint · POST /api/3.0/mlflow/gateway/guardrails/add-to-endpoint

    Lets a guardrail check the calls of an endpoint. It runs in its place among the others by `execution_order`; those
    without one come last, by identifier. What comes out of a streamed call is not checked. A guardrail that is on the
    endpoint is 400 `RESOURCE_ALREADY_EXISTS`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The guardrail is on the endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AddGuardrailToEndpointRequest) -> Response[AddGuardrailToEndpointResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AddGuardrailToEndpointRequest) -> AddGuardrailToEndpointResponse:
    """Put a guardrail on an endpoint.

    addGuardrailToEndpoint · POST /api/3.0/mlflow/gateway/guardrails/add-to-endpoint

    Lets a guardrail check the calls of an endpoint. It runs in its place among the others by `execution_order`; those
    without one come last, by identifier. What comes out of a streamed call is not checked. A guardrail that is on the
    endpoint is 400 `RESOURCE_ALREADY_EXISTS`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The guardrail is on the endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AddGuardrailToEndpointRequest
) -> Response[AddGuardrailToEndpointResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
