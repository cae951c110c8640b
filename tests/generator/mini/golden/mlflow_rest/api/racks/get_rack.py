# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.get_rack_response import GetRackResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getRack", "GET", "/racks/{rack_id}", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetRackResponse))


def _request(rack_id: str) -> Request:
    path = "/racks/{rack_id}".format(rack_id=path_segment("rack_id", rack_id))
    return path, (), None, {}


def sync(rack_id: str, *, client: Sender) -> GetRackResponse:
    """Get a rack.

    getRack · GET /racks/{rack_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(rack_id)))


def sync_detailed(rack_id: str, *, client: Sender) -> Response[GetRackResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(rack_id)))


async def asyncio(rack_id: str, *, client: AsyncSender) -> GetRackResponse:
    """Get a rack.

    getRack · GET /racks/{rack_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(rack_id)))


async def asyncio_detailed(rack_id: str, *, client: AsyncSender) -> Response[GetRackResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(rack_id)))
