# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.complete_multipart_upload_request import CompleteMultipartUploadRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "completeMultipartUpload",
    "POST",
    "/api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}",
    "artifacts",
    True,
    "2.9",
    sensitive=True,
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(artifact_path: str | PathLike[str], *, body: CompleteMultipartUploadRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = artifact_path
    artifact_path_ = _v.check_segment(
        "artifact_path",
        _v.check_path(
            "artifact_path",
            v,
            min_length=1,
            pattern="(?!/)(?!([^#]*/)?\\.\\.(/|$))[^#]*",
            about="The folder for the file, the same as in createMultipartUpload.",
            misreads=(
                ("%[0-9A-Fa-f]{2}", "the server would decode it, rename the file"),
                (
                    "[\t\r\n]|^[^?]*[?]$|^([^?]*/)?[^/;?]*;([?]|$)",
                    "the server would lose tabs, line breaks, and a `?` or `;` with nothing after it, rename the file",
                ),
            ),
        ),
        keep_slashes=True,
    )
    path = f"/api/2.0/mlflow-artifacts/mpu/complete/{artifact_path_}"
    return path, (), SecretBytes(encode(_v.check_secret_body(body, CompleteMultipartUploadRequest))), headers


def sync(artifact_path: str | PathLike[str], *, client: Sender, body: CompleteMultipartUploadRequest) -> None:
    """Make a file of the parts that were uploaded.

    completeMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path, body=body)))


def sync_detailed(
    artifact_path: str | PathLike[str], *, client: Sender, body: CompleteMultipartUploadRequest
) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio(
    artifact_path: str | PathLike[str], *, client: AsyncSender, body: CompleteMultipartUploadRequest
) -> None:
    """Make a file of the parts that were uploaded.

    completeMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio_detailed(
    artifact_path: str | PathLike[str], *, client: AsyncSender, body: CompleteMultipartUploadRequest
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path, body=body)))
