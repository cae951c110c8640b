# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_gateway_guardrail_response import GetGatewayGuardrailResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getGatewayGuardrail", "GET", "/api/3.0/mlflow/gateway/guardrails/get", "gateway_guardrails", True, "3.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetGatewayGuardrailResponse))


def _request(*, guardrail_id: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = guardrail_id
    query.append(
        (
            "guardrail_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_str("guardrail_id", v, min_length=1),
        )
    )
    return "/api/3.0/mlflow/gateway/guardrails/get", query, None, {}


def sync(*, client: Sender, guardrail_id: str) -> GetGatewayGuardrailResponse:
    """Get a guardrail.

    getGatewayGuardrail · GET /api/3.0/mlflow/gateway/guardrails/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(guardrail_id=guardrail_id)))


def sync_detailed(*, client: Sender, guardrail_id: str) -> Response[GetGatewayGuardrailResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(guardrail_id=guardrail_id)))


async def asyncio(*, client: AsyncSender, guardrail_id: str) -> GetGatewayGuardrailResponse:
    """Get a guardrail.

    getGatewayGuardrail · GET /api/3.0/mlflow/gateway/guardrails/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(guardrail_id=guardrail_id)))


async def asyncio_detailed(*, client: AsyncSender, guardrail_id: str) -> Response[GetGatewayGuardrailResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(guardrail_id=guardrail_id)))
