# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 353111985bbac06d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.gateway_resource_type import GATEWAY_RESOURCE_TYPE_VALUES
from ...models.list_endpoint_bindings_response import ListEndpointBindingsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ...models.gateway_resource_type import GatewayResourceTypeInput

OPERATION = Operation(
    "listEndpointBindings", "GET", "/api/3.0/mlflow/gateway/endpoints/bindings/list", "gateway_endpoints", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListEndpointBindingsResponse))


def _request(
    *,
    endpoint_id: str | None = None,
    resource_type: GatewayResourceTypeInput | None = None,
    resource_id: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = endpoint_id
    if v is not None:
        query.append(("endpoint_id", v if v.__class__ is str and v.isascii() else _v.check_str("endpoint_id", v)))
    v = resource_type
    if v is not None:
        query.append(
            (
                "resource_type",
                v
                if v.__class__ is str and v in GATEWAY_RESOURCE_TYPE_VALUES
                else _v.check_enum("resource_type", v, GATEWAY_RESOURCE_TYPE_VALUES),
            )
        )
    v = resource_id
    if v is not None:
        query.append(("resource_id", v if v.__class__ is str and v.isascii() else _v.check_str("resource_id", v)))
    return "/api/3.0/mlflow/gateway/endpoints/bindings/list", query, None, {}


def sync(
    *,
    client: Sender,
    endpoint_id: str | None = None,
    resource_type: GatewayResourceTypeInput | None = None,
    resource_id: str | None = None,
) -> ListEndpointBindingsResponse:
    """List what uses endpoints.

    listEndpointBindings · GET /api/3.0/mlflow/gateway/endpoints/bindings/list

    Answers bindings, without paging: all of the workspace, or those that fit all the given parameters. An unknown
    endpoint finds nothing. With authentication, only administrators may ask without `endpoint_id`.

    Args:
        client: Sends the request.
        endpoint_id: Only bindings of this endpoint.
        resource_type: Only bindings to this kind of thing.
        resource_id: Only bindings to the thing with this identifier.

    Returns:
        The bindings.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        client.send(
            OPERATION, *_request(endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id)
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    endpoint_id: str | None = None,
    resource_type: GatewayResourceTypeInput | None = None,
    resource_id: str | None = None,
) -> Response[ListEndpointBindingsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION, *_request(endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id)
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    endpoint_id: str | None = None,
    resource_type: GatewayResourceTypeInput | None = None,
    resource_id: str | None = None,
) -> ListEndpointBindingsResponse:
    """List what uses endpoints.

    listEndpointBindings · GET /api/3.0/mlflow/gateway/endpoints/bindings/list

    Answers bindings, without paging: all of the workspace, or those that fit all the given parameters. An unknown
    endpoint finds nothing. With authentication, only administrators may ask without `endpoint_id`.

    Args:
        client: Sends the request.
        endpoint_id: Only bindings of this endpoint.
        resource_type: Only bindings to this kind of thing.
        resource_id: Only bindings to the thing with this identifier.

    Returns:
        The bindings.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        await client.send(
            OPERATION, *_request(endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id)
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    endpoint_id: str | None = None,
    resource_type: GatewayResourceTypeInput | None = None,
    resource_id: str | None = None,
) -> Response[ListEndpointBindingsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id)
        ),
    )
