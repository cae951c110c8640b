# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is DetachModelFromEndpointRequest
            else _v.check_body(body, DetachModelFromEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DetachModelFromEndpointRequest) -> None:
    """Take a model away from an endpoint.

    detachModelFromEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/detach

    Removes one link between an endpoint and a model definition, which itself stays. If the model is linked both as
    `PRIMARY` and as `FALLBACK`, one of the two goes, and the caller has no say in which: a second request removes the
    other. A model that is not linked is 404. The last model can be removed; the endpoint is then no longer listed.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DetachModelFromEndpointRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DetachModelFromEndpointRequest) -> None:
    """Take a model away from an endpoint.

    detachModelFromEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/detach

    Removes one link between an endpoint and a model definition, which itself stays. If the model is linked both as
    `PRIMARY` and as `FALLBACK`, one of the two goes, and the caller has no say in which: a second request removes the
    other. A model that is not linked is 404. The last model can be removed; the endpoint is then no longer listed.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DetachModelFromEndpointRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
