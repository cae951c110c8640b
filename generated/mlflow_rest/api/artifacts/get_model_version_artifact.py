# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import read_bytes
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getModelVersionArtifact", "GET", "/model-versions/get-artifact", "artifacts", True, "1.11", transfer="download"
)
_endpoint = Endpoint(OPERATION, read_bytes)


def _request(*, name: str, version: str | int, path: str | PathLike[str], presigned: bool | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = name
    query.append(("name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1)))
    v = version
    query.append(
        (
            "version",
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v),
        )
    )
    v = path
    query.append(
        (
            "path",
            _v.check_path(
                "path",
                v,
                min_length=1,
                pattern="(?!/)(?!([^#]*/)?\\.\\.(/|$))[^#]*",
                about="The file, relative to the version's folder. 400 with an HTML page when omitted.",
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
    v = presigned
    if v is not None:
        query.append(
            ("presigned", "true" if (v if v is True or v is False else _v.check_bool("presigned", v)) else "false")
        )
    return "/model-versions/get-artifact", query, None, {}


def sync(
    *, client: Sender, name: str, version: str | int, path: str | PathLike[str], presigned: bool | None = None
) -> bytes:
    """Download a file of a model version.

    getModelVersionArtifact · GET /model-versions/get-artifact
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )


def sync_detailed(
    *, client: Sender, name: str, version: str | int, path: str | PathLike[str], presigned: bool | None = None
) -> Response[bytes]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )


async def asyncio(
    *, client: AsyncSender, name: str, version: str | int, path: str | PathLike[str], presigned: bool | None = None
) -> bytes:
    """Download a file of a model version.

    getModelVersionArtifact · GET /model-versions/get-artifact
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )


async def asyncio_detailed(
    *, client: AsyncSender, name: str, version: str | int, path: str | PathLike[str], presigned: bool | None = None
) -> Response[bytes]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(name=name, version=version, path=path, presigned=presigned))
    )
