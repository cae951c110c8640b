# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.detach_model_from_endpoint_request import DetachModelFromEndpointRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "detachModelFromEndpoint",
    "POST",
    "/api/3.0/mlflow/gateway/endpoints/models/detach",
    "gateway_endpoints",
    False,
    "3.8",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DetachModelFromEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/models/detach",
        (),
        encode(
            body.to_request()
            if body.__class__ is DetachModelFromEndpointRequest
            else _v.check_body(body, DetachModelFromEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DetachModelFromEndpointRequest) -> None:
    """Take a model away from an endpoint.

    detachModelFromEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/detach
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DetachModelFromEndpointRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DetachModelFromEndpointRequest) -> None:
    """Take a model away from an endpoint.

    detachModelFromEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/detach
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DetachModelFromEndpointRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
