# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 0163d8205c392b12) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers the guardrails of the workspace by identifier, one page at a time. With authentication, this is for
    administrators only.

    Args:
        client: Sends the request.
        max_results: How many guardrails a page holds, from 1 to 50000. 1000 when left out or 0.
        page_token: The `next_page_token` of the previous answer. It is a position: deleting guardrails while paging
            makes the next page skip some. One with characters outside ASCII makes the server fail with 500.

    Returns:
        One page of guardrails.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


def sync_detailed(
    *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListGatewayGuardrailsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


async def asyncio(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListGatewayGuardrailsResponse:
    """List the guardrails.

    listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list

    Answers the guardrails of the workspace by identifier, one page at a time. With authentication, this is for
    administrators only.

    Args:
        client: Sends the request.
        max_results: How many guardrails a page holds, from 1 to 50000. 1000 when left out or 0.
        page_token: The `next_page_token` of the previous answer. It is a position: deleting guardrails while paging
            makes the next page skip some. One with characters outside ASCII makes the server fail with 500.

    Returns:
        One page of guardrails.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )


async def asyncio_detailed(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListGatewayGuardrailsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )
