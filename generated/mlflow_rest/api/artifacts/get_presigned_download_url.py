# Made by `make generate` from spec/paths/artifacts.yaml (sha256 c6b1f103597372b2).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.get_presigned_download_url_response import GetPresignedDownloadUrlResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getPresignedDownloadUrl",
    "GET",
    "/api/2.0/mlflow-artifacts/presigned/{artifact_path}",
    "artifacts",
    True,
    "3.11",
    sensitive=True,
)
_endpoint = Endpoint(OPERATION, JsonReader(GetPresignedDownloadUrlResponse))


def _request(artifact_path: str) -> Request:
    path = "/api/2.0/mlflow-artifacts/presigned/{artifact_path}".format(
        artifact_path=path_segment("artifact_path", artifact_path, keep_slashes=True)
    )
    return path, (), None, {}


def sync(artifact_path: str, *, client: Sender) -> GetPresignedDownloadUrlResponse:
    """Get a link to a file behind the artifact proxy.

    getPresignedDownloadUrl · GET /api/2.0/mlflow-artifacts/presigned/{artifact_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path)))


def sync_detailed(artifact_path: str, *, client: Sender) -> Response[GetPresignedDownloadUrlResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path)))


async def asyncio(artifact_path: str, *, client: AsyncSender) -> GetPresignedDownloadUrlResponse:
    """Get a link to a file behind the artifact proxy.

    getPresignedDownloadUrl · GET /api/2.0/mlflow-artifacts/presigned/{artifact_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path)))


async def asyncio_detailed(artifact_path: str, *, client: AsyncSender) -> Response[GetPresignedDownloadUrlResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path)))
