# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_racks_request import SearchRacksRequest
from ...models.search_racks_response import SearchRacksResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchRacks", "POST", "/racks/search", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(SearchRacksResponse))


def _request(*, body: SearchRacksRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/racks/search",
        (),
        encode(body.to_request() if body.__class__ is SearchRacksRequest else _v.check_body(body, SearchRacksRequest)),
        headers,
    )


def sync(*, client: Sender, body: SearchRacksRequest) -> SearchRacksResponse:
    """Search racks.

    searchRacks · POST /racks/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchRacksRequest) -> Response[SearchRacksResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchRacksRequest) -> SearchRacksResponse:
    """Search racks.

    searchRacks · POST /racks/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SearchRacksRequest) -> Response[SearchRacksResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
