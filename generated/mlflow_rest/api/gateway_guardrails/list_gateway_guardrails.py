# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 0ed78d3427595ac3).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_gateway_guardrails_response import ListGatewayGuardrailsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listGatewayGuardrails", "GET", "/api/3.0/mlflow/gateway/guardrails/list", "gateway_guardrails", True, "3.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListGatewayGuardrailsResponse))


def _request(*, max_results: int | None = None, page_token: str | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/3.0/mlflow/gateway/guardrails/list", query, None, {}


def sync(
    *, client: Sender, max_results: int | None = None, page_token: str | None = None
) -> ListGatewayGuardrailsResponse:
    """List the guardrails.

    listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


def sync_detailed(
    *, client: Sender, max_results: int | None = None, page_token: str | None = None
) -> Response[ListGatewayGuardrailsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


async def asyncio(
    *, client: AsyncSender, max_results: int | None = None, page_token: str | None = None
) -> ListGatewayGuardrailsResponse:
    """List the guardrails.

    listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )


async def asyncio_detailed(
    *, client: AsyncSender, max_results: int | None = None, page_token: str | None = None
) -> Response[ListGatewayGuardrailsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )
