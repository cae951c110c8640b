# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.get_rack_notes_response import GetRackNotesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getRackNotes", "GET", "/racks/{rack_id}/notes", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetRackNotesResponse))


def _request(rack_id: str, *, page_token: str | None = None, max_results: int | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("page_token", page_token))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    path = "/racks/{rack_id}/notes".format(rack_id=path_segment("rack_id", rack_id))
    return path, query, None, {}


def sync(
    rack_id: str, *, client: Sender, page_token: str | None = None, max_results: int | None = None
) -> GetRackNotesResponse:
    """Get the notes of a rack.

    getRackNotes · GET /racks/{rack_id}/notes
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )


def sync_detailed(
    rack_id: str, *, client: Sender, page_token: str | None = None, max_results: int | None = None
) -> Response[GetRackNotesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )


async def asyncio(
    rack_id: str, *, client: AsyncSender, page_token: str | None = None, max_results: int | None = None
) -> GetRackNotesResponse:
    """Get the notes of a rack.

    getRackNotes · GET /racks/{rack_id}/notes
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )


async def asyncio_detailed(
    rack_id: str, *, client: AsyncSender, page_token: str | None = None, max_results: int | None = None
) -> Response[GetRackNotesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(rack_id, page_token=page_token, max_results=max_results))
    )
