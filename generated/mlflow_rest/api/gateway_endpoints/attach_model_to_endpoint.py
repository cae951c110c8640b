# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.attach_model_to_endpoint_request import AttachModelToEndpointRequest
from ...models.attach_model_to_endpoint_response import AttachModelToEndpointResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "attachModelToEndpoint", "POST", "/api/3.0/mlflow/gateway/endpoints/models/attach", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(AttachModelToEndpointResponse))


def _request(*, body: AttachModelToEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/models/attach",
        (),
        encode(
            body.to_dict()
            if body.__class__ is AttachModelToEndpointRequest
            else _v.check_body(body, AttachModelToEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AttachModelToEndpointRequest) -> AttachModelToEndpointResponse:
    """Put one more model behind an endpoint.

    attachModelToEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/attach

    Adds a model to those of an endpoint and answers the link. The same model may be there once as `PRIMARY` and once as
    `FALLBACK`; the same link twice is 400 `RESOURCE_ALREADY_EXISTS`. A `FALLBACK` is only tried if the endpoint has a
    `fallback_config`, which this request does not create.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model is behind the endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AttachModelToEndpointRequest) -> Response[AttachModelToEndpointResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AttachModelToEndpointRequest) -> AttachModelToEndpointResponse:
    """Put one more model behind an endpoint.

    attachModelToEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/attach

    Adds a model to those of an endpoint and answers the link. The same model may be there once as `PRIMARY` and once as
    `FALLBACK`; the same link twice is 400 `RESOURCE_ALREADY_EXISTS`. A `FALLBACK` is only tried if the endpoint has a
    `fallback_config`, which this request does not create.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model is behind the endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AttachModelToEndpointRequest
) -> Response[AttachModelToEndpointResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
