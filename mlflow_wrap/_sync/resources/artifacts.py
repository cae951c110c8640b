# Made by `make generate` from mlflow_wrap/_async/resources/artifacts.py.
# Do not edit: change the async source. @generated
"""The files of a run, through the server's artifact proxy."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlflow_rest._codec import read_nothing
from mlflow_rest._endpoint import Endpoint
from mlflow_rest._validation import check_segment, check_str, reject, show
from mlflow_rest.api import artifacts as api
from mlflow_rest.resources.artifacts import ArtifactsResource

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.folders import FolderProgress
from mlflow_wrap._validation import artifact_paths
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import FileInfo

    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._sync.resources.runs import RunClient

_CHUNK_SIZE = 1 << 20


class ArtifactClient(SuggestsNames, ArtifactsResource):
    """Lists, uploads and downloads files of runs, in chunks. Reached as `client.artifacts`.

    Uploads and downloads need a server that serves artifacts itself, which `mlflow server` does by default.

    Args:
        transport: Sends the requests.
        runs: The client's runs.
    """

    def __init__(self, transport: RetryingSender, runs: RunClient) -> None:
        super().__init__(transport)
        self._transport = transport
        self._runs = runs

    def upload_file(
        self,
        run_id: str,
        local_path: str | os.PathLike[str],
        artifact_path: str | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Upload a file, replacing one of the same name.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            local_path: The file. It keeps its name.
            artifact_path: The folder among the run's artifacts to put it in. Defaults to the top.
            timeout: Seconds for each request. Defaults to no limit for the transfer.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the run's artifacts.

        Raises:
            InvalidArgument: If there is no such file, or the server does not serve this run's artifacts.
        """
        source = artifact_paths.local("local_path", local_path)
        if not _is_file(source):
            raise InvalidArgument(f"local_path must be a file, but there is none at {show(str(source))}")
        folder = artifact_path if artifact_path is None else artifact_paths.relative("artifact_path", artifact_path)
        target = artifact_paths.relative("local_path", artifact_paths.joined(folder, source.name))
        headers = {"Content-Type": "application/octet-stream", "Content-Length": str(source.stat().st_size)}
        path = self._path(run_id, target, timeout, extra_headers)
        operation, sender = api.upload_artifact.OPERATION, self._sender(timeout, extra_headers)
        stream: Any = partial(_read_chunks, source)  # our own sender makes a stream of it for each attempt anew
        response = sender.send(operation, path, (), stream, headers)
        Endpoint(operation, read_nothing).result(sender, response)
        return target

    def upload_bytes(
        self,
        run_id: str,
        content: bytes | str,
        path: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Upload what is in memory, replacing a file of the same name.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            content: The bytes, or a `str` to store as UTF-8.
            path: The file's path among the run's artifacts.
            timeout: Seconds for each request. Defaults to no limit for the transfer.
            extra_headers: Headers for this call only.
        """
        if not isinstance(content, str | bytes | bytearray | memoryview):
            raise reject("content", content, "bytes or a str")
        body = check_str("content", content).encode() if isinstance(content, str) else bytes(content)
        below = artifact_paths.relative("path", path)
        target = artifact_paths.joined(self._root(run_id, timeout, extra_headers), below)
        self.upload(target, body, timeout=timeout, extra_headers=extra_headers)

    def download_file(
        self,
        run_id: str,
        path: str,
        destination: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Download a file. It appears at its destination only when it is complete.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            path: The file's path among the run's artifacts.
            destination: A folder that exists, to keep the file's name; or the file to write, replacing what is there.
            timeout: Seconds for looking up the run; the transfer has no limit.
            extra_headers: Headers for looking up the run.

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
                f"destination must be in a folder that exists, but {show(str(target.parent))} does not"
            )
        if not _is_possible(target):
            raise InvalidArgument(f"path and destination must name a possible file, not {show(str(target))}")
        url_path = self._path(run_id, below, timeout, extra_headers)
        partial = _partial(target)
        try:
            with open(partial, "wb") as file:
                self._transport.download(api.download_artifact.OPERATION, url_path, file.write)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
        return target

    def read_bytes(
        self, run_id: str, path: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> bytes:
        """Download a file into memory.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            path: The file's path among the run's artifacts.
            timeout: Seconds for each request. Defaults to no limit for the transfer.
            extra_headers: Headers for this call only.
        """
        below = artifact_paths.relative("path", path)
        target = artifact_paths.joined(self._root(run_id, timeout, extra_headers), below)
        return self.download(target, timeout=timeout, extra_headers=extra_headers)

    def iter_files(
        self,
        run_id: str,
        path: str | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[FileInfo]:
        """List the files of a run with those in all folders below.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Args:
            run_id: The run's id.
            path: Where to start. Defaults to the top.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            PaginationError: If the listing would never end.
        """
        progress = FolderProgress(None if path is None else artifact_paths.relative("path", path))
        while progress.has_more:
            folder = progress.next_folder()
            for entry in self.iter(run_id, folder, timeout=timeout, extra_headers=extra_headers):
                if entry.is_dir:
                    progress.add_folder(entry.path)
                else:
                    progress.add_file()
                    yield entry

    def _root(self, run_id: str, timeout: float | None, extra_headers: Mapping[str, str] | None) -> str:
        run = self._runs.get(run_id, timeout=timeout, extra_headers=extra_headers)
        return artifact_paths.proxied(run.info.artifact_uri or "", self._transport.base_url)

    def _path(self, run_id: str, path: str, timeout: float | None, extra_headers: Mapping[str, str] | None) -> str:
        target = artifact_paths.joined(self._root(run_id, timeout, extra_headers), path)
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


def _read_chunks(source: Path) -> Iterator[bytes]:
    with open(source, "rb") as file:
        while chunk := file.read(_CHUNK_SIZE):
            yield chunk
