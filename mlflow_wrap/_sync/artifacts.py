# Made by `make generate` from mlflow_wrap/_async/artifacts.py.
# Do not edit: change the async source. @generated
"""The files of a run, through the server's artifact proxy."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mlflow_rest._codec import read_nothing
from mlflow_rest._endpoint import Endpoint
from mlflow_rest._validation import check_segment
from mlflow_rest.api import artifacts as api

from mlflow_wrap._core import artifacts, values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import FileInfo

    from mlflow_wrap._sync.runs import RunClient
    from mlflow_wrap._sync.transport import Transport

_PIECE = 1 << 20


class ArtifactClient:
    """Uploads and downloads files of runs, piece by piece. Reached as `client.artifacts`.

    It needs a server that serves artifacts itself, which `mlflow server` does by default.
    """

    def __init__(self, transport: Transport, runs: RunClient) -> None:
        self._transport = transport
        self._runs = runs

    def upload_file(self, run_id: str, local_path: str | os.PathLike[str], artifact_path: str | None = None) -> str:
        """Uploads a file, replacing one of the same name.

        Args:
            run_id: The run's id.
            local_path: The file. It keeps its name.
            artifact_path: The folder among the run's artifacts to put it in; the top if left out.

        Returns:
            The file's path among the run's artifacts.

        Raises:
            InvalidArgument: If there is no such file, or the server does not serve this run's artifacts.
        """
        source = Path(local_path)
        if not source.is_file():
            raise InvalidArgument(f"local_path must be a file, but there is none at {os.fspath(local_path)!r}")
        folder = artifact_path if artifact_path is None else artifacts.relative("artifact_path", artifact_path)
        target = artifacts.relative("local_path", artifacts.joined(folder, source.name))
        headers = {"Content-Type": "application/octet-stream", "Content-Length": str(source.stat().st_size)}
        path = self._path(run_id, target)
        operation = api.upload_artifact.OPERATION
        response = self._transport.send(operation, path, (), partial(_pieces, source), headers)
        Endpoint(operation, read_nothing).result(self._transport, response)
        return target

    def upload_bytes(self, run_id: str, content: bytes | str, path: str) -> None:
        """Uploads what is in memory, replacing a file of the same name.

        Args:
            run_id: The run's id.
            content: The bytes, or a text to store as UTF-8.
            path: The file's path among the run's artifacts.
        """
        body = content.encode() if isinstance(content, str) else content
        below = artifacts.relative("path", path)
        target = artifacts.joined(self._root(run_id), below)
        api.upload_artifact.sync(target, client=self._transport, body=body)

    def download_file(self, run_id: str, path: str, destination: str | os.PathLike[str]) -> Path:
        """Downloads a file. It appears at its place only when it is complete.

        Args:
            run_id: The run's id.
            path: The file's path among the run's artifacts.
            destination: A folder that exists, to keep the file's name; or the file to write, replacing what is there.

        Returns:
            The file that was written.

        Raises:
            ResourceDoesNotExist: If there is no such artifact.
        """
        target = Path(destination)
        if target.is_dir():
            target /= path.rpartition("/")[2]
        elif not target.parent.is_dir():
            raise InvalidArgument(
                f"destination must be in a folder that exists, but {os.fspath(target.parent)!r} does not"
            )
        address = self._path(run_id, artifacts.relative("path", path))
        partial = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            with open(partial, "wb") as file:
                self._transport.download(api.download_artifact.OPERATION, address, file.write)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
        return target

    def read_bytes(self, run_id: str, path: str) -> bytes:
        """Downloads a file into memory.

        Args:
            run_id: The run's id.
            path: The file's path among the run's artifacts.
        """
        below = artifacts.relative("path", path)
        target = artifacts.joined(self._root(run_id), below)
        return api.download_artifact.sync(target, client=self._transport)

    def iter_files(self, run_id: str, path: str | None = None) -> Iterator[FileInfo]:
        """Lists the files of a run with those in all folders below.

        Args:
            run_id: The run's id.
            path: Where to start; the top if left out.
        """
        folders = [path]
        while folders:
            for entry in self._runs.iter_artifacts(run_id, folders.pop()):
                if entry.is_dir:
                    folders.append(entry.path)
                else:
                    yield entry

    def _root(self, run_id: str) -> str:
        run = self._runs.get(values.text("run_id", run_id))
        return artifacts.proxied(run.info.artifact_uri or "", self._transport.base_url)

    def _path(self, run_id: str, path: str) -> str:
        target = artifacts.joined(self._root(run_id), path)
        segment = check_segment("artifact_path", target, keep_slashes=True)
        return api.upload_artifact.OPERATION.path.format(artifact_path=segment)


def _pieces(source: Path) -> Iterator[bytes]:
    with open(source, "rb") as file:
        while piece := file.read(_PIECE):
            yield piece
