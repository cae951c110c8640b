# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_endpoint_guardrail_config_request import UpdateEndpointGuardrailConfigRequest
from ...models.update_endpoint_guardrail_config_response import UpdateEndpointGuardrailConfigResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateEndpointGuardrailConfig",
    "PATCH",
    "/api/3.0/mlflow/gateway/guardrails/update-config",
    "gateway_guardrails",
    True,
    "3.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateEndpointGuardrailConfigResponse))


def _request(*, body: UpdateEndpointGuardrailConfigRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/guardrails/update-config",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateEndpointGuardrailConfigRequest
            else _v.check_body(body, UpdateEndpointGuardrailConfigRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateEndpointGuardrailConfigRequest) -> UpdateEndpointGuardrailConfigResponse:
    """Move a guardrail to another place on an endpoint.

    updateEndpointGuardrailConfig · PATCH /api/3.0/mlflow/gateway/guardrails/update-config
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: UpdateEndpointGuardrailConfigRequest
) -> Response[UpdateEndpointGuardrailConfigResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: UpdateEndpointGuardrailConfigRequest
) -> UpdateEndpointGuardrailConfigResponse:
    """Move a guardrail to another place on an endpoint.

    updateEndpointGuardrailConfig · PATCH /api/3.0/mlflow/gateway/guardrails/update-config
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateEndpointGuardrailConfigRequest
) -> Response[UpdateEndpointGuardrailConfigResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
