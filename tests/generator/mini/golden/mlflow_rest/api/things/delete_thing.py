# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_nothing
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteThing", "DELETE", "/things/{name}", "things", True, "1.2")
_endpoint = Endpoint(OPERATION, read_nothing)


def _request(name: str, *, dry_run: bool | None = None, x_reason: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = dry_run
    if v is not None:
        query.append(
            ("dry_run", "true" if (v if v is True or v is False else _v.check_bool("dry_run", v)) else "false")
        )
    headers: dict[str, str] = {}
    v = x_reason
    if v is not None:
        headers["X-Reason"] = _v.check_header(
            "reason", v if v.__class__ is str and v.isascii() else _v.check_str("reason", v)
        )
    v = name
    name_ = _v.check_segment("name", v if v.__class__ is str and v.isascii() else _v.check_str("name", v))
    path = f"/things/{name_}"
    return path, query, None, headers


def sync(name: str, *, client: Sender, dry_run: bool | None = None, x_reason: str | None = None) -> None:
    """Delete a thing.

    deleteThing · DELETE /things/{name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, dry_run=dry_run, x_reason=x_reason)))


def sync_detailed(
    name: str, *, client: Sender, dry_run: bool | None = None, x_reason: str | None = None
) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, dry_run=dry_run, x_reason=x_reason)))


async def asyncio(name: str, *, client: AsyncSender, dry_run: bool | None = None, x_reason: str | None = None) -> None:
    """Delete a thing.

    deleteThing · DELETE /things/{name}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, dry_run=dry_run, x_reason=x_reason)))


async def asyncio_detailed(
    name: str, *, client: AsyncSender, dry_run: bool | None = None, x_reason: str | None = None
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, dry_run=dry_run, x_reason=x_reason)))
