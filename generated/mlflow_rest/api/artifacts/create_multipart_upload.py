# Made by `make generate` from spec/paths/artifacts.yaml (sha256 16b958da5682d210) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_multipart_upload_request import CreateMultipartUploadRequest
from ...models.create_multipart_upload_response import CreateMultipartUploadResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createMultipartUpload", "POST", "/api/2.0/mlflow-artifacts/mpu/create/{artifact_path}", "artifacts", False, "2.9"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateMultipartUploadResponse))


def _request(artifact_path: str | PathLike[str], *, body: CreateMultipartUploadRequest) -> Request:
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
            about="The folder for the file, below the proxy's root. The name of the file stands in the body.",
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
    path = f"/api/2.0/mlflow-artifacts/mpu/create/{artifact_path_}"
    return (
        path,
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreateMultipartUploadRequest
            else _v.check_body(body, CreateMultipartUploadRequest)
        ),
        headers,
    )


def sync(
    artifact_path: str | PathLike[str], *, client: Sender, body: CreateMultipartUploadRequest
) -> CreateMultipartUploadResponse:
    """Begin to upload a file in parts.

    createMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/create/{artifact_path}

    Begins an upload in parts and answers a link for each, good for an hour. The parts go with PUT straight to the
    store, then completeMultipartUpload makes the file of them; until then there is no file. Every request begins
    another upload. Only S3, Google Cloud Storage and Azure Blob Storage behind the proxy know it; with others it is
    501. MLflow 3.18 and newer refuse with 403 what lies in the folder `skills`.

    Args:
        artifact_path: The folder for the file, below the proxy's root. The name of the file stands in the body.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The upload has begun.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path, body=body)))


def sync_detailed(
    artifact_path: str | PathLike[str], *, client: Sender, body: CreateMultipartUploadRequest
) -> Response[CreateMultipartUploadResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio(
    artifact_path: str | PathLike[str], *, client: AsyncSender, body: CreateMultipartUploadRequest
) -> CreateMultipartUploadResponse:
    """Begin to upload a file in parts.

    createMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/create/{artifact_path}

    Begins an upload in parts and answers a link for each, good for an hour. The parts go with PUT straight to the
    store, then completeMultipartUpload makes the file of them; until then there is no file. Every request begins
    another upload. Only S3, Google Cloud Storage and Azure Blob Storage behind the proxy know it; with others it is
    501. MLflow 3.18 and newer refuse with 403 what lies in the folder `skills`.

    Args:
        artifact_path: The folder for the file, below the proxy's root. The name of the file stands in the body.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The upload has begun.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio_detailed(
    artifact_path: str | PathLike[str], *, client: AsyncSender, body: CreateMultipartUploadRequest
) -> Response[CreateMultipartUploadResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path, body=body)))
