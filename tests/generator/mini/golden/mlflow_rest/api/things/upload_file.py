# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("uploadFile", "PUT", "/files/{file_path}", "things", True, "1.0", transfer="upload")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(file_path: str | PathLike[str], *, body: bytes) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/octet-stream"}
    v = file_path
    file_path_ = _v.check_segment(
        "file_path",
        _v.check_path(
            "file_path", v, min_length=1, misreads=(("%[0-9A-F]{2}", "it would be decoded, rename the file"),)
        ),
        keep_slashes=True,
    )
    path = f"/files/{file_path_}"
    return path, (), _v.check_bytes("body", body), headers


def sync(file_path: str | PathLike[str], *, client: Sender, body: bytes) -> None:
    """Upload a file.

    uploadFile · PUT /files/{file_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(file_path, body=body)))


def sync_detailed(file_path: str | PathLike[str], *, client: Sender, body: bytes) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(file_path, body=body)))


async def asyncio(file_path: str | PathLike[str], *, client: AsyncSender, body: bytes) -> None:
    """Upload a file.

    uploadFile · PUT /files/{file_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(file_path, body=body)))


async def asyncio_detailed(file_path: str | PathLike[str], *, client: AsyncSender, body: bytes) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(file_path, body=body)))
