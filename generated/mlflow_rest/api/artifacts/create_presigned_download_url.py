# Made by `make generate` from spec/paths/artifacts.yaml (sha256 16b958da5682d210) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_presigned_download_url_request import CreatePresignedDownloadUrlRequest
from ...models.create_presigned_download_url_response import CreatePresignedDownloadUrlResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createPresignedDownloadUrl", "POST", "/api/2.0/mlflow/artifacts/presigned-download-url", "artifacts", True, "3.15"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreatePresignedDownloadUrlResponse))


def _request(*, body: CreatePresignedDownloadUrlRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/artifacts/presigned-download-url",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreatePresignedDownloadUrlRequest
            else _v.check_body(body, CreatePresignedDownloadUrlRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreatePresignedDownloadUrlRequest) -> CreatePresignedDownloadUrlResponse:
    """Get a link to download a file of a run straight from the store.

    createPresignedDownloadUrl · POST /api/2.0/mlflow/artifacts/presigned-download-url

    Answers a link with which anybody can fetch the file for a while. The artifacts must lie directly on S3: behind the
    server's proxy it is 400, on another store 501. A file that does not exist is 404, and a folder too.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The link.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CreatePresignedDownloadUrlRequest
) -> Response[CreatePresignedDownloadUrlResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: CreatePresignedDownloadUrlRequest
) -> CreatePresignedDownloadUrlResponse:
    """Get a link to download a file of a run straight from the store.

    createPresignedDownloadUrl · POST /api/2.0/mlflow/artifacts/presigned-download-url

    Answers a link with which anybody can fetch the file for a while. The artifacts must lie directly on S3: behind the
    server's proxy it is 400, on another store 501. A file that does not exist is 404, and a folder too.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The link.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreatePresignedDownloadUrlRequest
) -> Response[CreatePresignedDownloadUrlResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
