# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_gateway_endpoints_response import ListGatewayEndpointsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listGatewayEndpoints", "GET", "/api/3.0/mlflow/gateway/endpoints/list", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListGatewayEndpointsResponse))


def _request(*, provider: str | None = None, secret_id: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = provider
    if v is not None:
        query.append(("provider", v if v.__class__ is str and v.isascii() else _v.check_str("provider", v)))
    v = secret_id
    if v is not None:
        query.append(("secret_id", v if v.__class__ is str and v.isascii() else _v.check_str("secret_id", v)))
    return "/api/3.0/mlflow/gateway/endpoints/list", query, None, {}


def sync(*, client: Sender, provider: str | None = None, secret_id: str | None = None) -> ListGatewayEndpointsResponse:
    """List the gateway endpoints.

    listGatewayEndpoints · GET /api/3.0/mlflow/gateway/endpoints/list
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


def sync_detailed(
    *, client: Sender, provider: str | None = None, secret_id: str | None = None
) -> Response[ListGatewayEndpointsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


async def asyncio(
    *, client: AsyncSender, provider: str | None = None, secret_id: str | None = None
) -> ListGatewayEndpointsResponse:
    """List the gateway endpoints.

    listGatewayEndpoints · GET /api/3.0/mlflow/gateway/endpoints/list
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


async def asyncio_detailed(
    *, client: AsyncSender, provider: str | None = None, secret_id: str | None = None
) -> Response[ListGatewayEndpointsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))
