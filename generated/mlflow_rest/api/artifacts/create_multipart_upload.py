# Made by `make generate` from spec/paths/artifacts.yaml (sha256 811fa44f2492f8d8) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.create_multipart_upload_request import CreateMultipartUploadRequest
from ...models.create_multipart_upload_response import CreateMultipartUploadResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createMultipartUpload", "POST", "/api/2.0/mlflow-artifacts/mpu/create/{artifact_path}", "artifacts", False, "2.9"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateMultipartUploadResponse))


def _request(artifact_path: str, *, body: CreateMultipartUploadRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/2.0/mlflow-artifacts/mpu/create/{artifact_path}".format(
        artifact_path=path_segment("artifact_path", artifact_path, keep_slashes=True)
    )
    return path, (), encode(body.to_dict()), headers


def sync(artifact_path: str, *, client: Sender, body: CreateMultipartUploadRequest) -> CreateMultipartUploadResponse:
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
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path, body=body)))


def sync_detailed(
    artifact_path: str, *, client: Sender, body: CreateMultipartUploadRequest
) -> Response[CreateMultipartUploadResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio(
    artifact_path: str, *, client: AsyncSender, body: CreateMultipartUploadRequest
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
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio_detailed(
    artifact_path: str, *, client: AsyncSender, body: CreateMultipartUploadRequest
) -> Response[CreateMultipartUploadResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path, body=body)))
