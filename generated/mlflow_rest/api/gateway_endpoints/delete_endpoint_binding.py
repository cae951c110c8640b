# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_endpoint_binding_request import DeleteEndpointBindingRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteEndpointBinding",
    "DELETE",
    "/api/3.0/mlflow/gateway/endpoints/bindings/delete",
    "gateway_endpoints",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteEndpointBindingRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/bindings/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteEndpointBindingRequest
            else _v.check_body(body, DeleteEndpointBindingRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteEndpointBindingRequest) -> None:
    """Remove the note that something uses an endpoint.

    deleteEndpointBinding · DELETE /api/3.0/mlflow/gateway/endpoints/bindings/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteEndpointBindingRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteEndpointBindingRequest) -> None:
    """Remove the note that something uses an endpoint.

    deleteEndpointBinding · DELETE /api/3.0/mlflow/gateway/endpoints/bindings/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteEndpointBindingRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
