# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import read_nothing
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


def _request(artifact_path: str | PathLike[str], *, body: bytes) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/octet-stream"}
    v = artifact_path
    artifact_path_ = _v.check_segment(
        "artifact_path",
        _v.check_path(
            "artifact_path",
            v,
            min_length=1,
            pattern="(?!/)(?!([^#]*/)?\\.\\.(/|$))[^#]*",
            about="Where to store the file. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`, which is the run's `artifact_uri` without `mlflow-artifacts:/`. It may contain spaces and letters of any script, but no `#`, no line break and no `..`, and it does not end with a slash.",
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
    return path, (), _v.check_bytes("body", body), headers


def sync(artifact_path: str | PathLike[str], *, client: Sender, body: bytes) -> None:
    """Upload a file through the server's artifact proxy.

    uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path, body=body)))


def sync_detailed(artifact_path: str | PathLike[str], *, client: Sender, body: bytes) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio(artifact_path: str | PathLike[str], *, client: AsyncSender, body: bytes) -> None:
    """Upload a file through the server's artifact proxy.

    uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path, body=body)))


async def asyncio_detailed(artifact_path: str | PathLike[str], *, client: AsyncSender, body: bytes) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path, body=body)))
