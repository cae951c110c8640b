# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.lock_rack_request import LockRackRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("attachRackToWall", "POST", "/racks/attach", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LockRackRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/racks/attach",
        (),
        encode(body.to_request() if body.__class__ is LockRackRequest else _v.check_body(body, LockRackRequest)),
        headers,
    )


def sync(*, client: Sender, body: LockRackRequest) -> None:
    """Attach a rack.

    attachRackToWall · POST /racks/attach
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LockRackRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LockRackRequest) -> None:
    """Attach a rack.

    attachRackToWall · POST /racks/attach
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LockRackRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
