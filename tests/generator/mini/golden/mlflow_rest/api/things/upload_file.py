# Made by `make generate` from spec/paths/things.yaml (sha256 cf0181626cce4be9).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("uploadFile", "PUT", "/files/{file_path}", "things", True, "1.0", transfer="upload")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(file_path: str, *, body: bytes) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/octet-stream"}
    path = "/files/{file_path}".format(file_path=path_segment("file_path", file_path, keep_slashes=True))
    return path, (), body, headers


def sync(file_path: str, *, client: Sender, body: bytes) -> None:
    """Upload a file.

    uploadFile · PUT /files/{file_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(file_path, body=body)))


def sync_detailed(file_path: str, *, client: Sender, body: bytes) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(file_path, body=body)))


async def asyncio(file_path: str, *, client: AsyncSender, body: bytes) -> None:
    """Upload a file.

    uploadFile · PUT /files/{file_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(file_path, body=body)))


async def asyncio_detailed(file_path: str, *, client: AsyncSender, body: bytes) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(file_path, body=body)))
