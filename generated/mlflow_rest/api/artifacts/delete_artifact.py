# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteArtifact", "DELETE", "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}", "artifacts", True, "2.2"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(artifact_path: str | PathLike[str]) -> Request:
    v: Any
    v = artifact_path
    artifact_path_ = _v.check_segment(
        "artifact_path",
        _v.check_path(
            "artifact_path",
            v,
            min_length=1,
            pattern="(?!/)(?!([^#]*/)?\\.\\.(/|$))[^#]*",
            about="What to delete. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`, which is the run's `artifact_uri` without `mlflow-artifacts:/`.",
            misreads=(
                ("%[0-9A-Fa-f]{2}", "the server would decode it, rename the file"),
                (
                    "[\t\r\n]|^[^?]*[?]$|^([^?]*/)?[^/;?]*;([?]|$)",
                    "the server would lose tabs, line breaks, and a `?` or `;` with nothing after it, rename the file",
                ),
            ),
        ),
        keep_slashes=True,
    )
    path = f"/api/2.0/mlflow-artifacts/artifacts/{artifact_path_}"
    return path, (), None, {}


def sync(artifact_path: str | PathLike[str], *, client: Sender) -> None:
    """Delete a file or a folder through the server's artifact proxy.

    deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path)))


def sync_detailed(artifact_path: str | PathLike[str], *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path)))


async def asyncio(artifact_path: str | PathLike[str], *, client: AsyncSender) -> None:
    """Delete a file or a folder through the server's artifact proxy.

    deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path)))


async def asyncio_detailed(artifact_path: str | PathLike[str], *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path)))
