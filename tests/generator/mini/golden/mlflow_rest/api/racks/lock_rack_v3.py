# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.lock_rack_v3_request import LockRackV3Request
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("lockRackV3", "POST", "/racks/lock-3", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LockRackV3Request) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/racks/lock-3",
        (),
        encode(body.to_request() if body.__class__ is LockRackV3Request else _v.check_body(body, LockRackV3Request)),
        headers,
    )


def sync(*, client: Sender, body: LockRackV3Request) -> None:
    """Lock a rack.

    lockRackV3 · POST /racks/lock-3
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LockRackV3Request) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LockRackV3Request) -> None:
    """Lock a rack.

    lockRackV3 · POST /racks/lock-3
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LockRackV3Request) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
