# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import read_bytes
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getArtifact", "GET", "/get-artifact", "artifacts", True, "1.0", transfer="download")
_endpoint = Endpoint(OPERATION, read_bytes)


def _request(*, run_id: str, path: str | PathLike[str], run_uuid: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = run_id
    query.append(("run_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("run_id", v, min_length=1)))
    v = path
    query.append(
        (
            "path",
            _v.check_path(
                "path",
                v,
                min_length=1,
                pattern="(?!/)(?!([^#]*/)?\\.\\.(/|$))[^#]*",
                about="The file, relative to the run's artifact folder. 400 with an HTML page when omitted.",
                misreads=(
                    ("%[0-9A-Fa-f]{2}", "the server would decode it, rename the file"),
                    (
                        "[\t\r\n]|^[^?]*[?]$|^([^?]*/)?[^/;?]*;([?]|$)",
                        "the server would lose tabs, line breaks, and a `?` or `;` with nothing after it, rename the file",
                    ),
                ),
            ),
        )
    )
    v = run_uuid
    if v is not None:
        query.append(("run_uuid", v if v.__class__ is str and v.isascii() else _v.check_str("run_uuid", v)))
    return "/get-artifact", query, None, {}


def sync(*, client: Sender, run_id: str, path: str | PathLike[str], run_uuid: str | None = None) -> bytes:
    """Download a file of a run.

    getArtifact · GET /get-artifact
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid)))


def sync_detailed(
    *, client: Sender, run_id: str, path: str | PathLike[str], run_uuid: str | None = None
) -> Response[bytes]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid)))


async def asyncio(*, client: AsyncSender, run_id: str, path: str | PathLike[str], run_uuid: str | None = None) -> bytes:
    """Download a file of a run.

    getArtifact · GET /get-artifact
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid))
    )


async def asyncio_detailed(
    *, client: AsyncSender, run_id: str, path: str | PathLike[str], run_uuid: str | None = None
) -> Response[bytes]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(run_id=run_id, path=path, run_uuid=run_uuid))
    )
