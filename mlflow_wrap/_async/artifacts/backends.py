"""The ways to files: through the server's artifact proxy, its routes for single files, and this machine's disk."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from attrs import frozen
from mlflow_rest._codec import read_nothing
from mlflow_rest._endpoint import Endpoint
from mlflow_rest._validation import check_segment
from mlflow_rest.api import artifacts as api
from mlflow_rest.api import logged_models as models_api
from mlflow_rest.models import FileInfo
from mlflow_rest.resources.artifacts import AsyncArtifactsResource
from mlflow_rest.types import Operation

from mlflow_wrap._artifacts import names
from mlflow_wrap.errors import UnreachableArtifactError

if TYPE_CHECKING:
    from mlflow_rest.types import AsyncTimeoutSender

    from mlflow_wrap._http._async.opened_response import AsyncOpenedResponse
    from mlflow_wrap._http._async.sender import AsyncRetryingSender

AsyncChunks = Callable[[], AsyncIterator[bytes]]
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
class AsyncConnection:
    """What the requests of one call are sent by."""

    transport: AsyncRetryingSender
    sender: AsyncTimeoutSender
    """The same with the options of the call."""
    headers: Mapping[str, str]
    """Headers of the call."""

    async def open(
        self, operation: Operation, path: str, query: Sequence[tuple[str, str]], headers: Mapping[str, str]
    ) -> AsyncOpenedResponse:
        """Request a file, or a part of it."""
        accept = (_RANGE_NOT_SATISFIABLE,)
        return await self.transport.open(operation, path, query, {**headers, **self.headers}, accept=accept)


class AsyncArtifactBackend(Protocol):
    """A place of files. Paths are relative to its root."""

    uri: str
    """Of the root."""

    async def list(self, folder: str) -> Sequence[FileInfo]:
        """List a folder: its files and folders, not those below. Empty if there is no such folder."""
        ...

    async def open(self, path: str, headers: Mapping[str, str]) -> AsyncOpenedResponse:
        """Request a file, or the part of it that the headers name."""
        ...

    async def put(self, path: str, content: bytes | AsyncChunks, headers: Mapping[str, str], /) -> None:
        """Store a file, in place of one of that name."""
        ...

    async def delete(self, path: str) -> None:
        """Delete a file, or a folder with all that is in it."""
        ...


class AsyncProxiedFiles:
    """Files behind the server's artifact proxy.

    Args:
        connection: Sends the requests.
        uri: URI of the root.
        root: Path of the root below the proxy.
        run_id: The run that the root belongs to, if it is one.
    """

    def __init__(self, connection: AsyncConnection, uri: str, root: str, run_id: str | None = None) -> None:
        self.uri = uri
        self._connection = connection
        self._root = root
        self._run_id = run_id

    async def list(self, folder: str) -> Sequence[FileInfo]:
        """See `AsyncArtifactBackend.list`."""
        if self._run_id is not None and not _MISSED_FOLDER.search(folder):
            return await list_run(self._connection, self._run_id, folder)
        path = names.join(self._root, folder)
        listing = await api.list_artifacts_of_proxy.asyncio(client=self._connection.sender, path=path)
        # The proxy names files without their folder.
        return [
            FileInfo(path=names.join(folder, file.path), is_dir=file.is_dir, file_size=file.file_size)
            for file in listing.files
        ]

    async def open(self, path: str, headers: Mapping[str, str]) -> AsyncOpenedResponse:
        """See `AsyncArtifactBackend.open`."""
        operation = api.download_artifact.OPERATION
        return await self._connection.open(operation, self._fill(operation, path), (), headers)

    async def put(self, path: str, content: bytes | AsyncChunks, headers: Mapping[str, str]) -> None:
        """See `AsyncArtifactBackend.put`."""
        operation, sender = api.upload_artifact.OPERATION, self._connection.sender
        # Our own sender begins a stream anew for each attempt.
        response = await sender.send(operation, self._fill(operation, path), (), content, headers)  # type: ignore[arg-type]
        Endpoint(operation, read_nothing).result(sender, response)

    async def delete(self, path: str) -> None:
        """See `AsyncArtifactBackend.delete`."""
        await api.delete_artifact.asyncio(client=self._connection.sender, artifact_path=names.join(self._root, path))

    def _fill(self, operation: Operation, path: str) -> str:
        segment = check_segment("artifact_path", names.join(self._root, path), keep_slashes=True)
        return operation.path.format(artifact_path=segment)


class AsyncServedFiles:
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
        connection: AsyncConnection,
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

    async def list(self, folder: str) -> Sequence[FileInfo]:
        """See `AsyncArtifactBackend.list`."""
        if self._run_id is not None:
            return await list_run(self._connection, self._run_id, folder)
        if self._model_id is None:
            raise self._unreachable(folder, "the server cannot list them")
        listing = await models_api.list_logged_model_artifacts.asyncio(
            self._model_id, client=self._connection.sender, artifact_directory_path=folder or None
        )
        return listing.files

    async def open(self, path: str, headers: Mapping[str, str]) -> AsyncOpenedResponse:
        """See `AsyncArtifactBackend.open`."""
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
        return await self._connection.open(operation, target, query, headers)

    async def put(self, path: str, _content: bytes | AsyncChunks, _headers: Mapping[str, str]) -> None:
        """Raise: the server has no route for it."""
        raise self._unreachable(path, "the server can only read them")

    async def delete(self, path: str) -> None:
        """Raise: the server has no route for it."""
        raise self._unreachable(path, "the server can only read them")

    def _unreachable(self, path: str, reason: str) -> UnreachableArtifactError:
        return UnreachableArtifactError(
            f"the files at {self.uri} are not behind the server's artifact proxy, and {reason}", path=path
        )


async def list_run(connection: AsyncConnection, run_id: str, folder: str) -> Sequence[FileInfo]:
    """List a folder of a run, wherever its files are."""
    pages = AsyncArtifactsResource(connection.sender).iter(run_id, folder or None)
    return [entry async for entry in pages]
