# Made by `make generate` from spec/paths/artifacts.yaml (sha256 c6b1f103597372b2).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import read_bytes
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getModelVersionArtifact", "GET", "/model-versions/get-artifact", "artifacts", True, "1.11", transfer="download"
)
_endpoint = Endpoint(OPERATION, read_bytes)


def _request(*, name: str, version: str, path: str, presigned: bool | None = None) -> Request:
    query: list[tuple[str, str]] = [("name", name), ("version", version), ("path", path)]
    if presigned is not None:
        query.append(("presigned", "true" if presigned else "false"))
    return "/model-versions/get-artifact", query, None, {}


def sync(*, client: Sender, name: str, version: str, path: str, presigned: bool | None = None) -> bytes:
    """Download a file of a model version.

    getModelVersionArtifact · GET /model-versions/get-artifact
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )


def sync_detailed(
    *, client: Sender, name: str, version: str, path: str, presigned: bool | None = None
) -> Response[bytes]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )


async def asyncio(*, client: AsyncSender, name: str, version: str, path: str, presigned: bool | None = None) -> bytes:
    """Download a file of a model version.

    getModelVersionArtifact · GET /model-versions/get-artifact
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )


async def asyncio_detailed(
    *, client: AsyncSender, name: str, version: str, path: str, presigned: bool | None = None
) -> Response[bytes]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )
