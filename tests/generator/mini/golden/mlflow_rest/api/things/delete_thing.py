# Made by `make generate` from spec/paths/things.yaml (sha256 cf0181626cce4be9).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_nothing
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteThing", "DELETE", "/things/{name}", "things", True, "1.2")
_endpoint = Endpoint(OPERATION, read_nothing)


def _request(name: str, *, dry_run: bool | None = None, x_reason: str | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if dry_run is not None:
        query.append(("dry_run", "true" if dry_run else "false"))
    headers: dict[str, str] = {}
    if x_reason is not None:
        headers["X-Reason"] = x_reason
    path = "/things/{name}".format(name=path_segment("name", name))
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
