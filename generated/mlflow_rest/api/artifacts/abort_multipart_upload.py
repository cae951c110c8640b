# Made by `make generate` from spec/paths/artifacts.yaml (sha256 16b958da5682d210) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.abort_multipart_upload_request import AbortMultipartUploadRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "abortMultipartUpload", "POST", "/api/2.0/mlflow-artifacts/mpu/abort/{artifact_path}", "artifacts", True, "2.9"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(artifact_path: str | PathLike[str], *, body: AbortMultipartUploadRequest) -> Request:
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
                    "[\t\r\n]|[?;]$",
                    "the server would lose tabs, line breaks, and a `?` or `;` at the end, rename the file",
                ),
            ),
        ),
        keep_slashes=True,
    )
    path = f"/api/2.0/mlflow-artifacts/mpu/abort/{artifact_path_}"
    return (
        path,
        (),
        encode(
            body.to_dict()
            if body.__class__ is AbortMultipartUploadRequest
            else _v.check_body(body, AbortMultipartUploadRequest)
        ),
        headers,
    )


def sync(artifact_path: str | PathLike[str], *, client: Sender, body: AbortMultipartUploadRequest) -> None:
    """Give up an upload in parts.

    abortMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/abort/{artifact_path}

    Throws away the parts that were uploaded. An unknown upload, also one that is aborted already, makes the server fail
    with an HTML 500; on Azure Blob Storage nothing happens at all, and the store forgets the parts by itself. Where
    createMultipartUpload is 501, this is too.

    Args:
        artifact_path: The folder for the file, the same as in createMultipartUpload.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path, body=body)))


def sync_detailed(
    artifact_path: str | PathLike[str], *, client: Sender, body: AbortMultipartUploadRequest
) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio(
    artifact_path: str | PathLike[str], *, client: AsyncSender, body: AbortMultipartUploadRequest
) -> None:
    """Give up an upload in parts.

    abortMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/abort/{artifact_path}

    Throws away the parts that were uploaded. An unknown upload, also one that is aborted already, makes the server fail
    with an HTML 500; on Azure Blob Storage nothing happens at all, and the store forgets the parts by itself. Where
    createMultipartUpload is 501, this is too.

    Args:
        artifact_path: The folder for the file, the same as in createMultipartUpload.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio_detailed(
    artifact_path: str | PathLike[str], *, client: AsyncSender, body: AbortMultipartUploadRequest
) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path, body=body)))
