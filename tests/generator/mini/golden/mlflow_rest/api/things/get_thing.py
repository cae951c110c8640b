# Made by `make generate` from spec/paths/things.yaml (sha256 cf0181626cce4be9).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.colour import ColourInput
from ...models.get_thing_response import GetThingResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getThing", "GET", "/things/{name}", "things", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetThingResponse))


def _request(name: str, *, limit: int, colours: list[ColourInput] | None = None, deep: bool | None = None) -> Request:
    query: list[tuple[str, str]] = [("limit", str(limit))]
    query += [("colours", item) for item in colours or ()]
    if deep is not None:
        query.append(("deep", "true" if deep else "false"))
    path = "/things/{name}".format(name=path_segment("name", name))
    return path, query, None, {}


def sync(
    name: str, *, client: Sender, limit: int, colours: list[ColourInput] | None = None, deep: bool | None = None
) -> GetThingResponse:
    """Get a thing.

    getThing · GET /things/{name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep)))


def sync_detailed(
    name: str, *, client: Sender, limit: int, colours: list[ColourInput] | None = None, deep: bool | None = None
) -> Response[GetThingResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep)))


async def asyncio(
    name: str, *, client: AsyncSender, limit: int, colours: list[ColourInput] | None = None, deep: bool | None = None
) -> GetThingResponse:
    """Get a thing.

    getThing · GET /things/{name}
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep))
    )


async def asyncio_detailed(
    name: str, *, client: AsyncSender, limit: int, colours: list[ColourInput] | None = None, deep: bool | None = None
) -> Response[GetThingResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep))
    )
