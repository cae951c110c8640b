# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.create_presigned_download_url_request import CreatePresignedDownloadUrlRequest
from ...models.create_presigned_download_url_response import CreatePresignedDownloadUrlResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createPresignedDownloadUrl",
    "POST",
    "/api/2.0/mlflow/artifacts/presigned-download-url",
    "artifacts",
    True,
    "3.15",
    sensitive=True,
)
_endpoint = Endpoint(OPERATION, JsonReader(CreatePresignedDownloadUrlResponse))


def _request(*, body: CreatePresignedDownloadUrlRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/artifacts/presigned-download-url",
        (),
        SecretBytes(encode(_v.check_secret_body(body, CreatePresignedDownloadUrlRequest))),
        headers,
    )


def sync(*, client: Sender, body: CreatePresignedDownloadUrlRequest) -> CreatePresignedDownloadUrlResponse:
    """Get a link to download a file of a run straight from the store.

    createPresignedDownloadUrl · POST /api/2.0/mlflow/artifacts/presigned-download-url
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CreatePresignedDownloadUrlRequest
) -> Response[CreatePresignedDownloadUrlResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: CreatePresignedDownloadUrlRequest
) -> CreatePresignedDownloadUrlResponse:
    """Get a link to download a file of a run straight from the store.

    createPresignedDownloadUrl · POST /api/2.0/mlflow/artifacts/presigned-download-url
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreatePresignedDownloadUrlRequest
) -> Response[CreatePresignedDownloadUrlResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
