# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.remove_guardrail_from_endpoint_request import RemoveGuardrailFromEndpointRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "removeGuardrailFromEndpoint",
    "DELETE",
    "/api/3.0/mlflow/gateway/guardrails/remove-from-endpoint",
    "gateway_guardrails",
    True,
    "3.12",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: RemoveGuardrailFromEndpointRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/guardrails/remove-from-endpoint",
        (),
        encode(
            body.to_request()
            if body.__class__ is RemoveGuardrailFromEndpointRequest
            else _v.check_body(body, RemoveGuardrailFromEndpointRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RemoveGuardrailFromEndpointRequest) -> None:
    """Take a guardrail off an endpoint.

    removeGuardrailFromEndpoint · DELETE /api/3.0/mlflow/gateway/guardrails/remove-from-endpoint
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RemoveGuardrailFromEndpointRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RemoveGuardrailFromEndpointRequest) -> None:
    """Take a guardrail off an endpoint.

    removeGuardrailFromEndpoint · DELETE /api/3.0/mlflow/gateway/guardrails/remove-from-endpoint
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RemoveGuardrailFromEndpointRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
