# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is CreateEndpointBindingRequest
            else _v.check_body(body, CreateEndpointBindingRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateEndpointBindingRequest) -> CreateEndpointBindingResponse:
    """Note that something uses an endpoint.

    createEndpointBinding · POST /api/3.0/mlflow/gateway/endpoints/bindings/create

    Notes that a scorer uses an endpoint. The server does not look whether the scorer exists; it makes such a note by
    itself when a scorer that calls an endpoint is registered. The same binding twice is 400 `BAD_REQUEST` with SQL in
    the message, and a `resource_type` that it does not know makes the server fail with a page of HTML.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The binding was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateEndpointBindingRequest) -> Response[CreateEndpointBindingResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateEndpointBindingRequest) -> CreateEndpointBindingResponse:
    """Note that something uses an endpoint.

    createEndpointBinding · POST /api/3.0/mlflow/gateway/endpoints/bindings/create

    Notes that a scorer uses an endpoint. The server does not look whether the scorer exists; it makes such a note by
    itself when a scorer that calls an endpoint is registered. The same binding twice is 400 `BAD_REQUEST` with SQL in
    the message, and a `resource_type` that it does not know makes the server fail with a page of HTML.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The binding was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateEndpointBindingRequest
) -> Response[CreateEndpointBindingResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
