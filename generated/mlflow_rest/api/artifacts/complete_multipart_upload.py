# Made by `make generate` from spec/paths/artifacts.yaml (sha256 c6b1f103597372b2).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, path_segment, read_empty
from ..._endpoint import Endpoint
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


def _request(artifact_path: str, *, body: CompleteMultipartUploadRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}".format(
        artifact_path=path_segment("artifact_path", artifact_path, keep_slashes=True)
    )
    return path, (), encode(body.to_dict()), headers


def sync(artifact_path: str, *, client: Sender, body: CompleteMultipartUploadRequest) -> None:
    """Make a file of the parts that were uploaded.

    completeMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path, body=body)))


def sync_detailed(artifact_path: str, *, client: Sender, body: CompleteMultipartUploadRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio(artifact_path: str, *, client: AsyncSender, body: CompleteMultipartUploadRequest) -> None:
    """Make a file of the parts that were uploaded.

    completeMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio_detailed(
    artifact_path: str, *, client: AsyncSender, body: CompleteMultipartUploadRequest
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path, body=body)))
