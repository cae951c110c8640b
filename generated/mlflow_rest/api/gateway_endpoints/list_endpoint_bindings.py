# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 afb8c23108f0132b).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.gateway_resource_type import GatewayResourceTypeInput
from ...models.list_endpoint_bindings_response import ListEndpointBindingsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

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
    query: list[tuple[str, str]] = []
    if endpoint_id is not None:
        query.append(("endpoint_id", endpoint_id))
    if resource_type is not None:
        query.append(("resource_type", resource_type))
    if resource_id is not None:
        query.append(("resource_id", resource_id))
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
