# Made by `make generate` from mlflow_wrap/_async/artifacts/backends.py.
# Do not edit: change the async source. @generated
"""The ways to files: through the server's artifact proxy, its routes for single files, and this machine's disk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from attrs import frozen
from mlflow_rest._codec import read_nothing
from mlflow_rest._endpoint import Endpoint
from mlflow_rest._validation import check_segment
from mlflow_rest.api import artifacts as api
from mlflow_rest.api import logged_models as models_api
from mlflow_rest.models import FileInfo
from mlflow_rest.resources.artifacts import ArtifactsResource
from mlflow_rest.types import Operation

from mlflow_wrap._artifacts import names
from mlflow_wrap.errors import UnreachableArtifactError

if TYPE_CHECKING:
    from mlflow_rest.types import TimeoutSender

    from mlflow_wrap._http._sync.opened_response import OpenedResponse
    from mlflow_wrap._http._sync.sender import RetryingSender

Chunks = Callable[[], Iterator[bytes]]
"""Begins to read a file to send, anew for each attempt."""

# The server has this route for its own pages only, but no other leads to files of a model outside of its proxy.
_MODEL_FILE = Operation(
    "getLoggedModelArtifact",
    "GET",
    "/ajax-api/2.0/mlflow/logged-models/{model_id}/artifacts/files",
    "artifacts",
    True,
    "3.0",
    transfer="download",
)
_RANGE_NOT_SATISFIABLE = 416
_MISSED_FOLDER = re.compile(r"(^|/)\s|:")
"""Folders that the listing of a run does not find, such as ` a` and `C:a`."""


@frozen
class Connection:
    """What the requests of one call are sent by."""

    transport: RetryingSender
    sender: TimeoutSender
    """The same with the options of the call."""
    headers: Mapping[str, str]
    """Headers of the call."""

    def open(
        self, operation: Operation, path: str, query: Sequence[tuple[str, str]], headers: Mapping[str, str]
    ) -> OpenedResponse:
        """Request a file, or a part of it."""
        accept = (_RANGE_NOT_SATISFIABLE,)
        return self.transport.open(operation, path, query, {**headers, **self.headers}, accept=accept)


class ArtifactBackend(Protocol):
    """A place of files. Paths are relative to its root."""

    uri: str
    """Of the root."""

    def list(self, folder: str) -> Sequence[FileInfo]:
        """List a folder: its files and folders, not those below. Empty if there is no such folder."""
        ...

    def open(self, path: str, headers: Mapping[str, str]) -> OpenedResponse:
        """Request a file, or the part of it that the headers name."""
        ...

    def put(self, path: str, content: bytes | Chunks, headers: Mapping[str, str], /) -> None:
        """Store a file, in place of one of that name."""
        ...

    def delete(self, path: str) -> None:
        """Delete a file, or a folder with all that is in it."""
        ...


class ProxiedFiles:
    """Files behind the server's artifact proxy.

    Args:
        connection: Sends the requests.
        uri: URI of the root.
        root: Path of the root below the proxy.
        run_id: The run that the root belongs to, if it is one.
    """

    def __init__(self, connection: Connection, uri: str, root: str, run_id: str | None = None) -> None:
        self.uri = uri
        self._connection = connection
        self._root = root
        self._run_id = run_id

    def list(self, folder: str) -> Sequence[FileInfo]:
        """See `ArtifactBackend.list`."""
        if self._run_id is not None and not _MISSED_FOLDER.search(folder):
            return list_run(self._connection, self._run_id, folder)
        path = names.join(self._root, folder)
        listing = api.list_artifacts_of_proxy.sync(client=self._connection.sender, path=path)
        # The proxy names files without their folder.
        return [
            FileInfo(path=names.join(folder, file.path), is_dir=file.is_dir, file_size=file.file_size)
            for file in listing.files
        ]

    def open(self, path: str, headers: Mapping[str, str]) -> OpenedResponse:
        """See `ArtifactBackend.open`."""
        operation = api.download_artifact.OPERATION
        return self._connection.open(operation, self._fill(operation, path), (), headers)

    def put(self, path: str, content: bytes | Chunks, headers: Mapping[str, str]) -> None:
        """See `ArtifactBackend.put`."""
        operation, sender = api.upload_artifact.OPERATION, self._connection.sender
        # Our own sender begins a stream anew for each attempt.
        response = sender.send(operation, self._fill(operation, path), (), content, headers)  # type: ignore[arg-type]
        Endpoint(operation, read_nothing).result(sender, response)

    def delete(self, path: str) -> None:
        """See `ArtifactBackend.delete`."""
        api.delete_artifact.sync(client=self._connection.sender, artifact_path=names.join(self._root, path))

    def _fill(self, operation: Operation, path: str) -> str:
        segment = check_segment("artifact_path", names.join(self._root, path), keep_slashes=True)
        return operation.path.format(artifact_path=segment)


class ServedFiles:
    """Files that the server reads from a store of its own, one at a time. They can only be read.

    Args:
        connection: Sends the requests.
        uri: URI of the root.
        run_id: The run that they belong to; or
        model_id: the logged model; or
        version: the name and the number of the version of a registered model, whose files cannot be listed.
    """

    def __init__(
        self,
        connection: Connection,
        uri: str,
        *,
        run_id: str | None = None,
        model_id: str | None = None,
        version: tuple[str, str] | None = None,
    ) -> None:
        self.uri = uri
        self._connection = connection
        self._run_id = run_id
        self._model_id = model_id
        self._version = version

    def list(self, folder: str) -> Sequence[FileInfo]:
        """See `ArtifactBackend.list`."""
        if self._run_id is not None:
            return list_run(self._connection, self._run_id, folder)
        if self._model_id is None:
            raise self._unreachable(folder, "the server cannot list them")
        listing = models_api.list_logged_model_artifacts.sync(
            self._model_id, client=self._connection.sender, artifact_directory_path=folder or None
        )
        return listing.files

    def open(self, path: str, headers: Mapping[str, str]) -> OpenedResponse:
        """See `ArtifactBackend.open`."""
        if self._run_id is not None:
            operation, query = api.get_artifact.OPERATION, [("run_id", self._run_id), ("path", path)]
        elif self._version is not None:
            name, number = self._version
            operation = api.get_model_version_artifact.OPERATION
            query = [("name", name), ("version", number), ("path", path)]
        else:
            operation, query = _MODEL_FILE, [("artifact_file_path", path)]
        target = operation.path
        if self._model_id is not None:
            target = target.format(model_id=check_segment("model_id", self._model_id))
        return self._connection.open(operation, target, query, headers)

    def put(self, path: str, _content: bytes | Chunks, _headers: Mapping[str, str]) -> None:
        """Raise: the server has no route for it."""
        raise self._unreachable(path, "the server can only read them")

    def delete(self, path: str) -> None:
        """Raise: the server has no route for it."""
        raise self._unreachable(path, "the server can only read them")

    def _unreachable(self, path: str, reason: str) -> UnreachableArtifactError:
        return UnreachableArtifactError(
            f"the files at {self.uri} are not behind the server's artifact proxy, and {reason}", path=path
        )


def list_run(connection: Connection, run_id: str, folder: str) -> Sequence[FileInfo]:
    """List a folder of a run, wherever its files are."""
    pages = ArtifactsResource(connection.sender).iter(run_id, folder or None)
    return [entry for entry in pages]
