# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.create_presigned_upload_url_request import CreatePresignedUploadUrlRequest
from ...models.create_presigned_upload_url_response import CreatePresignedUploadUrlResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createPresignedUploadUrl",
    "POST",
    "/api/2.0/mlflow/artifacts/presigned-upload-url",
    "artifacts",
    True,
    "3.12",
    sensitive=True,
)
_endpoint = Endpoint(OPERATION, JsonReader(CreatePresignedUploadUrlResponse))


def _request(*, body: CreatePresignedUploadUrlRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/artifacts/presigned-upload-url",
        (),
        SecretBytes(encode(_v.check_secret_body(body, CreatePresignedUploadUrlRequest))),
        headers,
    )


def sync(*, client: Sender, body: CreatePresignedUploadUrlRequest) -> CreatePresignedUploadUrlResponse:
    """Get a link to upload a file straight to the store.

    createPresignedUploadUrl · POST /api/2.0/mlflow/artifacts/presigned-upload-url
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CreatePresignedUploadUrlRequest
) -> Response[CreatePresignedUploadUrlResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreatePresignedUploadUrlRequest) -> CreatePresignedUploadUrlResponse:
    """Get a link to upload a file straight to the store.

    createPresignedUploadUrl · POST /api/2.0/mlflow/artifacts/presigned-upload-url
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreatePresignedUploadUrlRequest
) -> Response[CreatePresignedUploadUrlResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
