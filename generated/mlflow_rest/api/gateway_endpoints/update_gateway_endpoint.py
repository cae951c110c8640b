# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateGatewayEndpointRequest
            else _v.check_body(body, UpdateGatewayEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateGatewayEndpointRequest) -> UpdateGatewayEndpointResponse:
    """Update a gateway endpoint.

    updateGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/update

    Changes what is given and leaves the rest. `model_configs` replaces all models and, together with them, the fallback
    settings: a request without `fallback_config` erases those. A name that is taken, and an experiment that does not
    exist, are 400 `BAD_REQUEST` with SQL in the message. Neither the routing nor the experiment can be taken away
    again; switching `usage_tracking` off leaves the experiment as it is.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The endpoint was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateGatewayEndpointRequest) -> Response[UpdateGatewayEndpointResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateGatewayEndpointRequest) -> UpdateGatewayEndpointResponse:
    """Update a gateway endpoint.

    updateGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/update

    Changes what is given and leaves the rest. `model_configs` replaces all models and, together with them, the fallback
    settings: a request without `fallback_config` erases those. A name that is taken, and an experiment that does not
    exist, are 400 `BAD_REQUEST` with SQL in the message. Neither the routing nor the experiment can be taken away
    again; switching `usage_tracking` off leaves the experiment as it is.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The endpoint was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateGatewayEndpointRequest
) -> Response[UpdateGatewayEndpointResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
