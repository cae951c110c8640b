# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is CreateGatewayEndpointRequest
            else _v.check_body(body, CreateGatewayEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewayEndpointRequest) -> CreateGatewayEndpointResponse:
    """Create a gateway endpoint.

    createGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/create

    Creates a named entrance of the gateway with the models behind it. Unless `usage_tracking` is false, its calls are
    traced, in an experiment that the server creates if none is given, or takes over if it exists: `gateway/` and the
    name. A name that is taken in the workspace, and an experiment that does not exist, are 400 `BAD_REQUEST` with SQL
    in the message; an unknown model definition is 404. An endpoint without a `PRIMARY` model can be created but not
    called.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The endpoint was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateGatewayEndpointRequest) -> Response[CreateGatewayEndpointResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateGatewayEndpointRequest) -> CreateGatewayEndpointResponse:
    """Create a gateway endpoint.

    createGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/create

    Creates a named entrance of the gateway with the models behind it. Unless `usage_tracking` is false, its calls are
    traced, in an experiment that the server creates if none is given, or takes over if it exists: `gateway/` and the
    name. A name that is taken in the workspace, and an experiment that does not exist, are 400 `BAD_REQUEST` with SQL
    in the message; an unknown model definition is 404. An endpoint without a `PRIMARY` model can be created but not
    called.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The endpoint was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewayEndpointRequest
) -> Response[CreateGatewayEndpointResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
