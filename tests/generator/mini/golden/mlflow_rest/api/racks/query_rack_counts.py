# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.query_rack_counts_response import QueryRackCountsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("queryRackCounts", "GET", "/racks/{rack_id}/counts", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(QueryRackCountsResponse))


def _request(rack_id: str, *, page_token: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = rack_id
    rack_id_ = _v.check_segment("rack_id", v if v.__class__ is str and v.isascii() else _v.check_str("rack_id", v))
    path = f"/racks/{rack_id_}/counts"
    return path, query, None, {}


def sync(rack_id: str, *, client: Sender, page_token: str | None = None) -> QueryRackCountsResponse:
    """Query counts.

    queryRackCounts · GET /racks/{rack_id}/counts
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(rack_id, page_token=page_token)))


def sync_detailed(rack_id: str, *, client: Sender, page_token: str | None = None) -> Response[QueryRackCountsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(rack_id, page_token=page_token)))


async def asyncio(rack_id: str, *, client: AsyncSender, page_token: str | None = None) -> QueryRackCountsResponse:
    """Query counts.

    queryRackCounts · GET /racks/{rack_id}/counts
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(rack_id, page_token=page_token)))


async def asyncio_detailed(
    rack_id: str, *, client: AsyncSender, page_token: str | None = None
) -> Response[QueryRackCountsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(rack_id, page_token=page_token)))
