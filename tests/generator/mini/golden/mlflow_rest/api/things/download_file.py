# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import read_bytes
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("downloadFile", "GET", "/files/{file_path}", "things", True, "1.0", transfer="download")
_endpoint = Endpoint(OPERATION, read_bytes)


def _request(file_path: str | PathLike[str]) -> Request:
    v: Any
    v = file_path
    file_path_ = _v.check_segment(
        "file_path",
        _v.check_path(
            "file_path", v, min_length=1, misreads=(("%[0-9A-F]{2}", "it would be decoded, rename the file"),)
        ),
        keep_slashes=True,
    )
    path = f"/files/{file_path_}"
    return path, (), None, {}


def sync(file_path: str | PathLike[str], *, client: Sender) -> bytes:
    """Download a file.

    downloadFile · GET /files/{file_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(file_path)))


def sync_detailed(file_path: str | PathLike[str], *, client: Sender) -> Response[bytes]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(file_path)))


async def asyncio(file_path: str | PathLike[str], *, client: AsyncSender) -> bytes:
    """Download a file.

    downloadFile · GET /files/{file_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(file_path)))


async def asyncio_detailed(file_path: str | PathLike[str], *, client: AsyncSender) -> Response[bytes]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(file_path)))
