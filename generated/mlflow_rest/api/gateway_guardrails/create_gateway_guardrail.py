# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_gateway_guardrail_request import CreateGatewayGuardrailRequest
from ...models.create_gateway_guardrail_response import CreateGatewayGuardrailResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createGatewayGuardrail", "POST", "/api/3.0/mlflow/gateway/guardrails/create", "gateway_guardrails", False, "3.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateGatewayGuardrailResponse))


def _request(*, body: CreateGatewayGuardrailRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/guardrails/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateGatewayGuardrailRequest
            else _v.check_body(body, CreateGatewayGuardrailRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewayGuardrailRequest) -> CreateGatewayGuardrailResponse:
    """Make a guardrail of a scorer.

    createGatewayGuardrail · POST /api/3.0/mlflow/gateway/guardrails/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateGatewayGuardrailRequest) -> Response[CreateGatewayGuardrailResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateGatewayGuardrailRequest) -> CreateGatewayGuardrailResponse:
    """Make a guardrail of a scorer.

    createGatewayGuardrail · POST /api/3.0/mlflow/gateway/guardrails/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewayGuardrailRequest
) -> Response[CreateGatewayGuardrailResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
