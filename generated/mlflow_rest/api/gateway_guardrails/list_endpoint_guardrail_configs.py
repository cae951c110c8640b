# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_endpoint_guardrail_configs_response import ListEndpointGuardrailConfigsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listEndpointGuardrailConfigs",
    "GET",
    "/api/3.0/mlflow/gateway/guardrails/list-for-endpoint",
    "gateway_guardrails",
    True,
    "3.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(ListEndpointGuardrailConfigsResponse))


def _request(*, endpoint_id: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = endpoint_id
    query.append(
        ("endpoint_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("endpoint_id", v, min_length=1))
    )
    return "/api/3.0/mlflow/gateway/guardrails/list-for-endpoint", query, None, {}


def sync(*, client: Sender, endpoint_id: str) -> ListEndpointGuardrailConfigsResponse:
    """List the guardrails of an endpoint.

    listEndpointGuardrailConfigs · GET /api/3.0/mlflow/gateway/guardrails/list-for-endpoint
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(endpoint_id=endpoint_id)))


def sync_detailed(*, client: Sender, endpoint_id: str) -> Response[ListEndpointGuardrailConfigsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(endpoint_id=endpoint_id)))


async def asyncio(*, client: AsyncSender, endpoint_id: str) -> ListEndpointGuardrailConfigsResponse:
    """List the guardrails of an endpoint.

    listEndpointGuardrailConfigs · GET /api/3.0/mlflow/gateway/guardrails/list-for-endpoint
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(endpoint_id=endpoint_id)))


async def asyncio_detailed(*, client: AsyncSender, endpoint_id: str) -> Response[ListEndpointGuardrailConfigsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(endpoint_id=endpoint_id)))
