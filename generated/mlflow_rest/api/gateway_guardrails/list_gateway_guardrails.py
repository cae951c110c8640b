# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_gateway_guardrails_response import ListGatewayGuardrailsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listGatewayGuardrails", "GET", "/api/3.0/mlflow/gateway/guardrails/list", "gateway_guardrails", True, "3.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListGatewayGuardrailsResponse))


def _request(*, max_results: SupportsIndex | None = None, page_token: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 0 <= v <= 50_000 else _v.check_int("max_results", v, 0, 50_000)),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/3.0/mlflow/gateway/guardrails/list", query, None, {}


def sync(
    *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListGatewayGuardrailsResponse:
    """List the guardrails.

    listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


def sync_detailed(
    *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListGatewayGuardrailsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


async def asyncio(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListGatewayGuardrailsResponse:
    """List the guardrails.

    listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )


async def asyncio_detailed(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListGatewayGuardrailsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )
