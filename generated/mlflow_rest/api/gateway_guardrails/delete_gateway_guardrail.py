# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_gateway_guardrail_request import DeleteGatewayGuardrailRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteGatewayGuardrail", "DELETE", "/api/3.0/mlflow/gateway/guardrails/delete", "gateway_guardrails", True, "3.12"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteGatewayGuardrailRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/guardrails/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteGatewayGuardrailRequest
            else _v.check_body(body, DeleteGatewayGuardrailRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteGatewayGuardrailRequest) -> None:
    """Delete a guardrail.

    deleteGatewayGuardrail · DELETE /api/3.0/mlflow/gateway/guardrails/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteGatewayGuardrailRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteGatewayGuardrailRequest) -> None:
    """Delete a guardrail.

    deleteGatewayGuardrail · DELETE /api/3.0/mlflow/gateway/guardrails/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteGatewayGuardrailRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
