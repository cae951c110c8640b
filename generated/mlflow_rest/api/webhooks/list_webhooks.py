# Made by `make generate` from spec/paths/webhooks.yaml (sha256 b68e626cb03fb766).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_webhooks_response import ListWebhooksResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listWebhooks", "GET", "/api/2.0/mlflow/webhooks", "webhooks", True, "3.3")
_endpoint = Endpoint(OPERATION, JsonReader(ListWebhooksResponse))


def _request(*, max_results: SupportsIndex | None = None, page_token: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 0 <= v <= 1000 else _v.check_int("max_results", v, 0, 1000)),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/2.0/mlflow/webhooks", query, None, {}


def sync(
    *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListWebhooksResponse:
    """List webhooks.

    listWebhooks · GET /api/2.0/mlflow/webhooks
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


def sync_detailed(
    *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListWebhooksResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


async def asyncio(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListWebhooksResponse:
    """List webhooks.

    listWebhooks · GET /api/2.0/mlflow/webhooks
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )


async def asyncio_detailed(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListWebhooksResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )
