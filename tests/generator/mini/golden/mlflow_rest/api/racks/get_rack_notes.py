# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_rack_notes_response import GetRackNotesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getRackNotes", "GET", "/racks/{rack_id}/notes", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetRackNotesResponse))


def _request(rack_id: str, *, page_token: str | None = None, max_results: SupportsIndex | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(
                    v
                    if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                    else _v.check_int("max_results", v)
                ),
            )
        )
    v = rack_id
    rack_id_ = _v.check_segment("rack_id", v if v.__class__ is str and v.isascii() else _v.check_str("rack_id", v))
    path = f"/racks/{rack_id_}/notes"
    return path, query, None, {}


def sync(
    rack_id: str, *, client: Sender, page_token: str | None = None, max_results: SupportsIndex | None = None
) -> GetRackNotesResponse:
    """Get the notes of a rack.

    getRackNotes · GET /racks/{rack_id}/notes
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )


def sync_detailed(
    rack_id: str, *, client: Sender, page_token: str | None = None, max_results: SupportsIndex | None = None
) -> Response[GetRackNotesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )


async def asyncio(
    rack_id: str, *, client: AsyncSender, page_token: str | None = None, max_results: SupportsIndex | None = None
) -> GetRackNotesResponse:
    """Get the notes of a rack.

    getRackNotes · GET /racks/{rack_id}/notes
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )


async def asyncio_detailed(
    rack_id: str, *, client: AsyncSender, page_token: str | None = None, max_results: SupportsIndex | None = None
) -> Response[GetRackNotesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )
