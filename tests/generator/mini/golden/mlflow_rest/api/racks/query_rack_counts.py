# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.query_rack_counts_response import QueryRackCountsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("queryRackCounts", "GET", "/racks/{rack_id}/counts", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(QueryRackCountsResponse))


def _request(rack_id: str, *, page_token: str | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("page_token", page_token))
    path = "/racks/{rack_id}/counts".format(rack_id=path_segment("rack_id", rack_id))
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
