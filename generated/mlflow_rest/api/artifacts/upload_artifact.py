# Made by `make generate` from spec/paths/artifacts.yaml (sha256 c6b1f103597372b2).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_nothing
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "uploadArtifact",
    "PUT",
    "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}",
    "artifacts",
    True,
    "1.22",
    transfer="upload",
)
_endpoint = Endpoint(OPERATION, read_nothing)


def _request(artifact_path: str, *, body: bytes) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/octet-stream"}
    path = "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}".format(
        artifact_path=path_segment("artifact_path", artifact_path, keep_slashes=True)
    )
    return path, (), body, headers


def sync(artifact_path: str, *, client: Sender, body: bytes) -> None:
    """Upload a file through the server's artifact proxy.

    uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path, body=body)))


def sync_detailed(artifact_path: str, *, client: Sender, body: bytes) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio(artifact_path: str, *, client: AsyncSender, body: bytes) -> None:
    """Upload a file through the server's artifact proxy.

    uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio_detailed(artifact_path: str, *, client: AsyncSender, body: bytes) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path, body=body)))
