# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_gateway_endpoint_response import GetGatewayEndpointResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getGatewayEndpoint", "GET", "/api/3.0/mlflow/gateway/endpoints/get", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetGatewayEndpointResponse))


def _request(*, endpoint_id: str | None = None, name: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = endpoint_id
    if v is not None:
        query.append(("endpoint_id", v if v.__class__ is str and v.isascii() else _v.check_str("endpoint_id", v)))
    v = name
    if v is not None:
        query.append(("name", v if v.__class__ is str and v.isascii() else _v.check_str("name", v)))
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
