# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is AttachModelToEndpointRequest
            else _v.check_body(body, AttachModelToEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AttachModelToEndpointRequest) -> AttachModelToEndpointResponse:
    """Put one more model behind an endpoint.

    attachModelToEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/attach
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AttachModelToEndpointRequest) -> Response[AttachModelToEndpointResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AttachModelToEndpointRequest) -> AttachModelToEndpointResponse:
    """Put one more model behind an endpoint.

    attachModelToEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/attach
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AttachModelToEndpointRequest
) -> Response[AttachModelToEndpointResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
