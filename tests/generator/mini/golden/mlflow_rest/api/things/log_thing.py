# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.log_request import LogRequest
from ...models.log_response import LogResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation("logThing", "POST", "/things/{name}/log/{key}", "things", False, "1.3", sensitive=True)
_endpoint = Endpoint(OPERATION, JsonReader(LogResponse))


def _request(
    name: str,
    key: str,
    *,
    body: LogRequest,
    since: SupportsIndex | datetime | None = None,
    numbers: SequenceNotStr[str | int] | None = None,
    words: SequenceNotStr[str] | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = since
    if v is not None:
        query.append(
            (
                "since",
                str(
                    v
                    if v.__class__ is int and 10_000_000_000 <= v <= 9_223_372_036_854_775_807
                    else _v.check_timestamp("since", v)
                ),
            )
        )
    v = numbers
    if v is not None:
        query += [
            ("numbers", item)
            for item in _v.check_list(
                "numbers",
                v,
                lambda item: (
                    item if item.__class__ is str and item in _v.ACCEPTED_NUMBER else _v.check_as_number("", item)
                ),
                unique=True,
            )
        ]
    v = words
    if v is not None:
        query += [
            ("words", item)
            for item in _v.check_strs(
                "words",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                in_url=True,
            )
        ]
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = name
    name_ = _v.check_segment("name", v if v.__class__ is str and v.isascii() else _v.check_str("name", v))
    v = key
    key_ = _v.check_segment(
        "key", v if v.__class__ is str and v.isascii() else _v.check_str("key", v), encode_slashes=True
    )
    path = f"/things/{name_}/log/{key_}"
    return path, query, SecretBytes(encode(_v.check_secret_body(body, LogRequest))), headers


def sync(
    name: str,
    key: str,
    *,
    client: Sender,
    body: LogRequest,
    since: SupportsIndex | datetime | None = None,
    numbers: SequenceNotStr[str | int] | None = None,
    words: SequenceNotStr[str] | None = None,
) -> LogResponse:
    """Log what happened to a thing.

    logThing · POST /things/{name}/log/{key}
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(name, key, body=body, since=since, numbers=numbers, words=words))
    )


def sync_detailed(
    name: str,
    key: str,
    *,
    client: Sender,
    body: LogRequest,
    since: SupportsIndex | datetime | None = None,
    numbers: SequenceNotStr[str | int] | None = None,
    words: SequenceNotStr[str] | None = None,
) -> Response[LogResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(name, key, body=body, since=since, numbers=numbers, words=words))
    )


async def asyncio(
    name: str,
    key: str,
    *,
    client: AsyncSender,
    body: LogRequest,
    since: SupportsIndex | datetime | None = None,
    numbers: SequenceNotStr[str | int] | None = None,
    words: SequenceNotStr[str] | None = None,
) -> LogResponse:
    """Log what happened to a thing.

    logThing · POST /things/{name}/log/{key}
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(name, key, body=body, since=since, numbers=numbers, words=words))
    )


async def asyncio_detailed(
    name: str,
    key: str,
    *,
    client: AsyncSender,
    body: LogRequest,
    since: SupportsIndex | datetime | None = None,
    numbers: SequenceNotStr[str | int] | None = None,
    words: SequenceNotStr[str] | None = None,
) -> Response[LogResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(name, key, body=body, since=since, numbers=numbers, words=words))
    )
