# Made by `make generate` from spec/paths/artifacts.yaml (sha256 c6b1f103597372b2).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteArtifact", "DELETE", "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}", "artifacts", True, "2.2"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(artifact_path: str) -> Request:
    path = "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}".format(
        artifact_path=path_segment("artifact_path", artifact_path, keep_slashes=True)
    )
    return path, (), None, {}


def sync(artifact_path: str, *, client: Sender) -> None:
    """Delete a file or a folder through the server's artifact proxy.

    deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path)))


def sync_detailed(artifact_path: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path)))


async def asyncio(artifact_path: str, *, client: AsyncSender) -> None:
    """Delete a file or a folder through the server's artifact proxy.

    deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path)))


async def asyncio_detailed(artifact_path: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path)))
