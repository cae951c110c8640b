# Made by `make generate` from mlflow_wrap/_async/resources/artifacts.py.
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

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.pagination import FolderProgress
from mlflow_wrap._validation import artifact_paths, values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import FileInfo

    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._sync.resources.runs import RunClient

_PIECE = 1 << 20


class ArtifactClient(SuggestsNames):
    """Uploads and downloads files of runs, piece by piece. Reached as `client.artifacts`.

    It needs a server that serves artifacts itself, which `mlflow server` does by default.
    """

    def __init__(self, transport: RetryingSender, runs: RunClient) -> None:
        self._transport = transport
        self._runs = runs

    def upload_file(self, run_id: str, local_path: str | os.PathLike[str], artifact_path: str | None = None) -> str:
        """Uploads a file, replacing one of the same name.

        Args:
            run_id: The run's id.
            local_path: The file. It keeps its name.
            artifact_path: The folder among the run's artifacts to put it in; the top if left out.

        Returns:
            The file's path among the run's artifact_paths.

        Raises:
            InvalidArgument: If there is no such file, or the server does not serve this run's artifact_paths.
        """
        source = artifact_paths.local("local_path", local_path)
        if not _is_file(source):
            raise InvalidArgument(f"local_path must be a file, but there is none at {values.shown(str(source))}")
        folder = artifact_path if artifact_path is None else artifact_paths.relative("artifact_path", artifact_path)
        target = artifact_paths.relative("local_path", artifact_paths.joined(folder, source.name))
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
            path: The file's path among the run's artifact_paths.
        """
        if not isinstance(content, str | bytes | bytearray | memoryview):
            raise InvalidArgument(f"content must be bytes or a str, but it is {values.shown(content)}")
        body = values.characters("content", content).encode() if isinstance(content, str) else bytes(content)
        below = artifact_paths.relative("path", path)
        target = artifact_paths.joined(self._root(run_id), below)
        api.upload_artifact.sync(target, client=self._transport, body=body)

    def download_file(self, run_id: str, path: str, destination: str | os.PathLike[str]) -> Path:
        """Downloads a file. It appears at its place only when it is complete.

        Args:
            run_id: The run's id.
            path: The file's path among the run's artifact_paths.
            destination: A folder that exists, to keep the file's name; or the file to write, replacing what is there.

        Returns:
            The file that was written.

        Raises:
            ResourceDoesNotExist: If there is no such artifact.
        """
        below, target = artifact_paths.relative("path", path), artifact_paths.local("destination", destination)
        if _is_folder(target):
            target /= below.rpartition("/")[2]
        elif not _is_folder(target.parent):
            raise InvalidArgument(
                f"destination must be in a folder that exists, but {values.shown(str(target.parent))} does not"
            )
        if not _is_possible(target):
            raise InvalidArgument(f"path and destination must name a possible file, not {values.shown(str(target))}")
        address = self._path(run_id, below)
        partial = _partial(target)
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
            path: The file's path among the run's artifact_paths.
        """
        below = artifact_paths.relative("path", path)
        target = artifact_paths.joined(self._root(run_id), below)
        return api.download_artifact.sync(target, client=self._transport)

    def iter_files(self, run_id: str, path: str | None = None) -> Iterator[FileInfo]:
        """Lists the files of a run with those in all folders below.

        Args:
            run_id: The run's id.
            path: Where to start; the top if left out.

        Raises:
            PaginationError: If the listing would never end.
        """
        progress = FolderProgress(None if path is None else artifact_paths.relative("path", path))
        while progress.has_more:
            for entry in self._runs.iter_artifacts(run_id, progress.next_folder()):
                if entry.is_dir:
                    progress.add_folder(entry.path)
                else:
                    progress.add_file()
                    yield entry

    def _root(self, run_id: str) -> str:
        run = self._runs.get(values.text("run_id", run_id))
        return artifact_paths.proxied(run.info.artifact_uri or "", self._transport.base_url)

    def _path(self, run_id: str, path: str) -> str:
        target = artifact_paths.joined(self._root(run_id), path)
        segment = check_segment("artifact_path", target, keep_slashes=True)
        return api.upload_artifact.OPERATION.path.format(artifact_path=segment)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # such as for a name that is too long
        return False


def _is_possible(path: Path) -> bool:
    """Whether there can be a file of that name, also while it is being downloaded."""
    try:
        os.lstat(_partial(path))
    except FileNotFoundError:
        return True
    except OSError:  # such as for a name that is too long
        return False
    return True


def _partial(path: Path) -> Path:
    """The file that a download is written to until it is complete."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # such as for a name that is too long
        return False


def _pieces(source: Path) -> Iterator[bytes]:
    with open(source, "rb") as file:
        while piece := file.read(_PIECE):
            yield piece
