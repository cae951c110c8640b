# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_gateway_endpoint_tag_request import DeleteGatewayEndpointTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteGatewayEndpointTag",
    "DELETE",
    "/api/3.0/mlflow/gateway/endpoints/delete-tag",
    "gateway_endpoints",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteGatewayEndpointTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/endpoints/delete-tag",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteGatewayEndpointTagRequest
            else _v.check_body(body, DeleteGatewayEndpointTagRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteGatewayEndpointTagRequest) -> None:
    """Remove a tag from an endpoint.

    deleteGatewayEndpointTag · DELETE /api/3.0/mlflow/gateway/endpoints/delete-tag
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteGatewayEndpointTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteGatewayEndpointTagRequest) -> None:
    """Remove a tag from an endpoint.

    deleteGatewayEndpointTag · DELETE /api/3.0/mlflow/gateway/endpoints/delete-tag
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteGatewayEndpointTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
