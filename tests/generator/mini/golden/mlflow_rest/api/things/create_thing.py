# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.create_thing_request import CreateThingRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createThing", "POST", "/things/create", "things", False, "1.1")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: CreateThingRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/things/create",
        (),
        encode(body.to_request() if body.__class__ is CreateThingRequest else _v.check_body(body, CreateThingRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateThingRequest) -> None:
    """Create a thing.

    createThing · POST /things/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateThingRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateThingRequest) -> None:
    """Create a thing.

    createThing · POST /things/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateThingRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
