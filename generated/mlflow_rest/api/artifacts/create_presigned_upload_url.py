# Made by `make generate` from spec/paths/artifacts.yaml (sha256 16b958da5682d210) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_presigned_upload_url_request import CreatePresignedUploadUrlRequest
from ...models.create_presigned_upload_url_response import CreatePresignedUploadUrlResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createPresignedUploadUrl", "POST", "/api/2.0/mlflow/artifacts/presigned-upload-url", "artifacts", True, "3.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreatePresignedUploadUrlResponse))


def _request(*, body: CreatePresignedUploadUrlRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/artifacts/presigned-upload-url",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreatePresignedUploadUrlRequest
            else _v.check_body(body, CreatePresignedUploadUrlRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreatePresignedUploadUrlRequest) -> CreatePresignedUploadUrlResponse:
    """Get a link to upload a file straight to the store.

    createPresignedUploadUrl · POST /api/2.0/mlflow/artifacts/presigned-upload-url

    Answers a link to which the file goes with PUT, together with the headers of the answer. Exactly one of `run_id` and
    `model_id` is given, or it is 400. The artifacts must lie directly on S3: behind the server's proxy it is 400, on
    another store 501. Nothing is written by the request itself.

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
    *, client: Sender, body: CreatePresignedUploadUrlRequest
) -> Response[CreatePresignedUploadUrlResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreatePresignedUploadUrlRequest) -> CreatePresignedUploadUrlResponse:
    """Get a link to upload a file straight to the store.

    createPresignedUploadUrl · POST /api/2.0/mlflow/artifacts/presigned-upload-url

    Answers a link to which the file goes with PUT, together with the headers of the answer. Exactly one of `run_id` and
    `model_id` is given, or it is 400. The artifacts must lie directly on S3: behind the server's proxy it is 400, on
    another store 501. Nothing is written by the request itself.

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
    *, client: AsyncSender, body: CreatePresignedUploadUrlRequest
) -> Response[CreatePresignedUploadUrlResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
