# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_racks_response import SearchRacksResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listRacks", "GET", "/racks", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(SearchRacksResponse))


def _request(*, page_token: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/racks", query, None, {}


def sync(*, client: Sender, page_token: str | None = None) -> SearchRacksResponse:
    """List racks.

    listRacks · GET /racks
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(page_token=page_token)))


def sync_detailed(*, client: Sender, page_token: str | None = None) -> Response[SearchRacksResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(page_token=page_token)))


async def asyncio(*, client: AsyncSender, page_token: str | None = None) -> SearchRacksResponse:
    """List racks.

    listRacks · GET /racks
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(page_token=page_token)))


async def asyncio_detailed(*, client: AsyncSender, page_token: str | None = None) -> Response[SearchRacksResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(page_token=page_token)))
