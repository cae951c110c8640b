# Made by `make generate` from spec/paths/artifacts.yaml (sha256 16b958da5682d210) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            about="What to erase. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`, which is the run's `artifact_uri` without `mlflow-artifacts:/`.",
            misreads=(
                ("%[0-9A-Fa-f]{2}", "the server would decode it, rename the file"),
                (
                    "[\t\r\n]|[?;]$",
                    "the server would lose tabs, line breaks, and a `?` or `;` at the end, rename the file",
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

    Erases a file, or a folder with all that is in it, below the proxy's root, for good. Nothing protects the files of a
    run or model that is in use, or the folder of a whole experiment. What does not exist is 200, so deleting twice is
    too. MLflow 3.18 and newer refuse with 403 what lies in the folder `skills`.

    Args:
        artifact_path: What to erase. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`, which
            is the run's `artifact_uri` without `mlflow-artifacts:/`.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(artifact_path)))


def sync_detailed(artifact_path: str | PathLike[str], *, client: Sender) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(artifact_path)))


async def asyncio(artifact_path: str | PathLike[str], *, client: AsyncSender) -> None:
    """Delete a file or a folder through the server's artifact proxy.

    deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

    Erases a file, or a folder with all that is in it, below the proxy's root, for good. Nothing protects the files of a
    run or model that is in use, or the folder of a whole experiment. What does not exist is 200, so deleting twice is
    too. MLflow 3.18 and newer refuse with 403 what lies in the folder `skills`.

    Args:
        artifact_path: What to erase. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`, which
            is the run's `artifact_uri` without `mlflow-artifacts:/`.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(artifact_path)))


async def asyncio_detailed(artifact_path: str | PathLike[str], *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(artifact_path)))
