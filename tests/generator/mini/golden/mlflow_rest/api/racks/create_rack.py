# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_rack_request import CreateRackRequest
from ...models.rack import Rack
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createRack", "POST", "/racks", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(Rack))


def _request(*, body: CreateRackRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/racks",
        (),
        encode(body.to_request() if body.__class__ is CreateRackRequest else _v.check_body(body, CreateRackRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateRackRequest) -> Rack:
    """Create a rack.

    createRack · POST /racks
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateRackRequest) -> Response[Rack]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateRackRequest) -> Rack:
    """Create a rack.

    createRack · POST /racks
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateRackRequest) -> Response[Rack]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
