# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 afb8c23108f0132b).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_gateway_endpoint_response import GetGatewayEndpointResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getGatewayEndpoint", "GET", "/api/3.0/mlflow/gateway/endpoints/get", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetGatewayEndpointResponse))


def _request(*, endpoint_id: str | None = None, name: str | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if endpoint_id is not None:
        query.append(("endpoint_id", endpoint_id))
    if name is not None:
        query.append(("name", name))
    return "/api/3.0/mlflow/gateway/endpoints/get", query, None, {}


def sync(*, client: Sender, endpoint_id: str | None = None, name: str | None = None) -> GetGatewayEndpointResponse:
    """Get a gateway endpoint by its identifier or name.

    getGatewayEndpoint · GET /api/3.0/mlflow/gateway/endpoints/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))


def sync_detailed(
    *, client: Sender, endpoint_id: str | None = None, name: str | None = None
) -> Response[GetGatewayEndpointResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))


async def asyncio(
    *, client: AsyncSender, endpoint_id: str | None = None, name: str | None = None
) -> GetGatewayEndpointResponse:
    """Get a gateway endpoint by its identifier or name.

    getGatewayEndpoint · GET /api/3.0/mlflow/gateway/endpoints/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))


async def asyncio_detailed(
    *, client: AsyncSender, endpoint_id: str | None = None, name: str | None = None
) -> Response[GetGatewayEndpointResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))
