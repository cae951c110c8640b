# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_rack_request import UpdateRackRequest
from ...models.update_rack_response import UpdateRackResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateRack", "PATCH", "/racks/{rack_id}", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(UpdateRackResponse))


def _request(rack_id: str, *, body: UpdateRackRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = rack_id
    rack_id_ = _v.check_segment("rack_id", v if v.__class__ is str and v.isascii() else _v.check_str("rack_id", v))
    path = f"/racks/{rack_id_}"
    return (
        path,
        (),
        encode(body.to_request() if body.__class__ is UpdateRackRequest else _v.check_body(body, UpdateRackRequest)),
        headers,
    )


def sync(rack_id: str, *, client: Sender, body: UpdateRackRequest) -> UpdateRackResponse:
    """Update a rack.

    updateRack · PATCH /racks/{rack_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(rack_id, body=body)))


def sync_detailed(rack_id: str, *, client: Sender, body: UpdateRackRequest) -> Response[UpdateRackResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(rack_id, body=body)))


async def asyncio(rack_id: str, *, client: AsyncSender, body: UpdateRackRequest) -> UpdateRackResponse:
    """Update a rack.

    updateRack · PATCH /racks/{rack_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(rack_id, body=body)))


async def asyncio_detailed(
    rack_id: str, *, client: AsyncSender, body: UpdateRackRequest
) -> Response[UpdateRackResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(rack_id, body=body)))
