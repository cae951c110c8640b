# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
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
    """Like `sync`, with the whole response, whatever its status."""
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
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id)
        ),
    )
