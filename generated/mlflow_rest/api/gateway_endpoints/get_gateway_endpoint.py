# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers an endpoint with its models and tags. Exactly one of the two parameters is to be given; both, or none, is
    400. With authentication, models and secrets that the caller is denied are left out of the answer.

    Args:
        client: Sends the request.
        endpoint_id: The identifier, if not the name is given.
        name: The name, letter for letter, if not the identifier is given.

    Returns:
        The endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))


def sync_detailed(
    *, client: Sender, endpoint_id: str | None = None, name: str | None = None
) -> Response[GetGatewayEndpointResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))


async def asyncio(
    *, client: AsyncSender, endpoint_id: str | None = None, name: str | None = None
) -> GetGatewayEndpointResponse:
    """Get a gateway endpoint by its identifier or name.

    getGatewayEndpoint · GET /api/3.0/mlflow/gateway/endpoints/get

    Answers an endpoint with its models and tags. Exactly one of the two parameters is to be given; both, or none, is
    400. With authentication, models and secrets that the caller is denied are left out of the answer.

    Args:
        client: Sends the request.
        endpoint_id: The identifier, if not the name is given.
        name: The name, letter for letter, if not the identifier is given.

    Returns:
        The endpoint.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))


async def asyncio_detailed(
    *, client: AsyncSender, endpoint_id: str | None = None, name: str | None = None
) -> Response[GetGatewayEndpointResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(endpoint_id=endpoint_id, name=name)))
