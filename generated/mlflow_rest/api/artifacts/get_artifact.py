# Made by `make generate` from spec/paths/artifacts.yaml (sha256 c6b1f103597372b2).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import read_bytes
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getArtifact", "GET", "/get-artifact", "artifacts", True, "1.0", transfer="download")
_endpoint = Endpoint(OPERATION, read_bytes)


def _request(*, run_id: str, path: str, run_uuid: str | None = None) -> Request:
    query: list[tuple[str, str]] = [("run_id", run_id), ("path", path)]
    if run_uuid is not None:
        query.append(("run_uuid", run_uuid))
    return "/get-artifact", query, None, {}


def sync(*, client: Sender, run_id: str, path: str, run_uuid: str | None = None) -> bytes:
    """Download a file of a run.

    getArtifact · GET /get-artifact
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid)))


def sync_detailed(*, client: Sender, run_id: str, path: str, run_uuid: str | None = None) -> Response[bytes]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid)))


async def asyncio(*, client: AsyncSender, run_id: str, path: str, run_uuid: str | None = None) -> bytes:
    """Download a file of a run.

    getArtifact · GET /get-artifact
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid))
    )


async def asyncio_detailed(
    *, client: AsyncSender, run_id: str, path: str, run_uuid: str | None = None
) -> Response[bytes]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid))
    )
