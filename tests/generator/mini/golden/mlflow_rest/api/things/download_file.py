# Made by `make generate` from spec/paths/things.yaml (sha256 cf0181626cce4be9).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_bytes
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("downloadFile", "GET", "/files/{file_path}", "things", True, "1.0", transfer="download")
_endpoint = Endpoint(OPERATION, read_bytes)


def _request(file_path: str) -> Request:
    path = "/files/{file_path}".format(file_path=path_segment("file_path", file_path, keep_slashes=True))
    return path, (), None, {}


def sync(file_path: str, *, client: Sender) -> bytes:
    """Download a file.

    downloadFile · GET /files/{file_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(file_path)))


def sync_detailed(file_path: str, *, client: Sender) -> Response[bytes]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(file_path)))


async def asyncio(file_path: str, *, client: AsyncSender) -> bytes:
    """Download a file.

    downloadFile · GET /files/{file_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(file_path)))


async def asyncio_detailed(file_path: str, *, client: AsyncSender) -> Response[bytes]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(file_path)))
