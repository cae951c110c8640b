# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.colour import COLOUR_VALUES
from ...models.get_thing_response import GetThingResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr
    from ...models.colour import ColourInput

OPERATION = Operation("getThing", "GET", "/things/{name}", "things", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetThingResponse))


def _request(
    name: str, *, limit: SupportsIndex, colours: SequenceNotStr[ColourInput] | None = None, deep: bool | None = None
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = limit
    query.append(
        (
            "limit",
            str(
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("limit", v)
            ),
        )
    )
    v = colours
    if v is not None:
        query += [
            ("colours", item)
            for item in _v.check_list(
                "colours",
                v,
                lambda item: (
                    item if item.__class__ is str and item in COLOUR_VALUES else _v.check_enum("", item, COLOUR_VALUES)
                ),
            )
        ]
    v = deep
    if v is not None:
        query.append(("deep", "true" if (v if v is True or v is False else _v.check_bool("deep", v)) else "false"))
    v = name
    name_ = _v.check_segment("name", v if v.__class__ is str and v.isascii() else _v.check_str("name", v))
    path = f"/things/{name_}"
    return path, query, None, {}


def sync(
    name: str,
    *,
    client: Sender,
    limit: SupportsIndex,
    colours: SequenceNotStr[ColourInput] | None = None,
    deep: bool | None = None,
) -> GetThingResponse:
    """Get a thing.

    getThing · GET /things/{name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep)))


def sync_detailed(
    name: str,
    *,
    client: Sender,
    limit: SupportsIndex,
    colours: SequenceNotStr[ColourInput] | None = None,
    deep: bool | None = None,
) -> Response[GetThingResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep)))


async def asyncio(
    name: str,
    *,
    client: AsyncSender,
    limit: SupportsIndex,
    colours: SequenceNotStr[ColourInput] | None = None,
    deep: bool | None = None,
) -> GetThingResponse:
    """Get a thing.

    getThing · GET /things/{name}
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep))
    )


async def asyncio_detailed(
    name: str,
    *,
    client: AsyncSender,
    limit: SupportsIndex,
    colours: SequenceNotStr[ColourInput] | None = None,
    deep: bool | None = None,
) -> Response[GetThingResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(name, limit=limit, colours=colours, deep=deep))
    )
