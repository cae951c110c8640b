# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers the endpoints of the workspace that have a model, without paging. An endpoint without any model is never
    listed, and `secret_id` has no effect. With authentication, endpoints that the caller may not read are left out.

    Args:
        client: Sends the request.
        provider: Only endpoints with at least one model of exactly this provider. All when left out or empty.
        secret_id: Ignored by the server, which answers all endpoints all the same.

    Returns:
        The endpoints.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


def sync_detailed(
    *, client: Sender, provider: str | None = None, secret_id: str | None = None
) -> Response[ListGatewayEndpointsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


async def asyncio(
    *, client: AsyncSender, provider: str | None = None, secret_id: str | None = None
) -> ListGatewayEndpointsResponse:
    """List the gateway endpoints.

    listGatewayEndpoints · GET /api/3.0/mlflow/gateway/endpoints/list

    Answers the endpoints of the workspace that have a model, without paging. An endpoint without any model is never
    listed, and `secret_id` has no effect. With authentication, endpoints that the caller may not read are left out.

    Args:
        client: Sends the request.
        provider: Only endpoints with at least one model of exactly this provider. All when left out or empty.
        secret_id: Ignored by the server, which answers all endpoints all the same.

    Returns:
        The endpoints.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


async def asyncio_detailed(
    *, client: AsyncSender, provider: str | None = None, secret_id: str | None = None
) -> Response[ListGatewayEndpointsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))
