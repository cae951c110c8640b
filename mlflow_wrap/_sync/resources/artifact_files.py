# Made by `make generate` from mlflow_wrap/_async/resources/artifact_files.py.
# Do not edit: change the async source. @generated
"""Lists, reads, uploads and downloads the files of runs and models."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlflow_rest._model import Listing
from mlflow_rest._validation import check_bool, check_int, check_json, check_str, show
from mlflow_rest.resources.artifacts import ArtifactsResource

from mlflow_wrap._artifacts import names
from mlflow_wrap._artifacts.content import check_content, encode_text
from mlflow_wrap._artifacts.progress import ProgressCallback, ProgressReporter
from mlflow_wrap._artifacts.results import DownloadResult, UploadResult
from mlflow_wrap._artifacts.sources import Source, find_files
from mlflow_wrap._artifacts.targets import Target, local_errors
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._sync.artifacts.backends import Connection, list_run
from mlflow_wrap._sync.artifacts.download import FileReader, download_to
from mlflow_wrap._sync.artifacts.resolver import ArtifactSource, Location, Resolver
from mlflow_wrap._sync.artifacts.stream import ArtifactStream
from mlflow_wrap._sync.artifacts.tree import FolderDownload, list_files, upload_files, walk
from mlflow_wrap._sync.artifacts.upload import Content, upload_content, upload_source
from mlflow_wrap.errors import (
    ArtifactError,
    InvalidArgument,
    MLflowError,
    ResourceDoesNotExist,
    ResponseTooLargeError,
    ServerError,
)

if TYPE_CHECKING:
    from mlflow_rest.models import FileInfo

    from mlflow_wrap._http._sync.sender import RetryingSender

_MAX_CONCURRENCY = 8


class ArtifactFiles(ArtifactsResource):
    """Lists, reads, uploads and downloads files. See `ArtifactClient`.

    Args:
        transport: Sends the requests.
    """

    def __init__(self, transport: RetryingSender) -> None:
        super().__init__(transport)
        self._transport = transport

    # ---- looking ------------------------------------------------------------------------------------------------

    def list(  # type: ignore[override]  # any source, and all pages
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Sequence[FileInfo]:
        """List a folder: its files and folders, not what is below them.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Args:
            source: A run, a model or a URI.
            path: The folder. Defaults to the top.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The entries; none if there is no such folder. A size of `None` is that of an empty file.
        """
        folder = names.check_folder("path", path)
        if folder is None and isinstance(source, str) and ":/" not in source:
            connection = self._connection(timeout, extra_headers)
            return Listing(list_run(connection, check_str("source", source, min_length=1), ""))
        location = self._resolve(source, timeout, extra_headers)
        location, entries = self._list(location, folder, timeout, extra_headers)
        for entry in entries:
            entry.path = location.show(entry.path)
        return Listing(entries)

    def walk(
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[tuple[str, Sequence[FileInfo], Sequence[FileInfo]]]:
        """Walk over a folder and those below, each once.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Args:
            source: A run, a model or a URI.
            path: Where to start. Defaults to the top.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            Each folder's path (the empty string for the top), with the folders and the files that are in it.

        Raises:
            UnsafePathError: If the server lists what cannot be in a folder.
            PaginationError: If the listing would never end.
        """
        folder = names.check_folder("path", path)

        def visit() -> Iterator[tuple[str, Sequence[FileInfo], Sequence[FileInfo]]]:
            location = self._resolve(source, timeout, extra_headers)
            location, _ = self._list(location, folder, timeout, extra_headers)
            for parent, folders, files in walk(location.backend, location.find(folder)):
                for entry in (*folders, *files):
                    entry.path = location.show(entry.path)
                yield location.show(parent), folders, files

        return visit()

    def iter_files(
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[FileInfo]:
        """List the files of a folder and of all below it.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Args:
            source: A run, a model or a URI.
            path: Where to start. Defaults to the top.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            UnsafePathError: If the server lists what cannot be in a folder.
            PaginationError: If the listing would never end.
        """
        folders = self.walk(source, path, timeout=timeout, extra_headers=extra_headers)

        def visit() -> Iterator[FileInfo]:
            for _, _, files in folders:
                for file in files:
                    yield file

        return visit()

    # ---- down ---------------------------------------------------------------------------------------------------

    def download_file(
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str],
        destination: str | os.PathLike[str],
        *,
        progress: ProgressCallback | bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Download a file. It appears at its destination only when it is complete, and is of one version.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        A connection that breaks off is continued where it was. A large file is requested in parts, several at a time.

        Args:
            source: A run, a model or a URI.
            path: The file's path among the artifacts.
            destination: A folder that exists, to keep the file's name; or the file to write, replacing what is there.
            progress: Is called with a `TransferProgress` now and then; `True` draws a bar.
            timeout: Seconds for each request that looks the file up; the transfer has no limit but for its steps.
            extra_headers: Headers for this call only.

        Returns:
            The file that was written.

        Raises:
            ResourceDoesNotExist: If there is no such file.
            ArtifactError: If it cannot be fetched whole, or not be written.
        """
        below, local = names.check_remote("path", path), names.check_local("destination", destination)
        if _is_folder(local):
            local /= below.rpartition("/")[2]
        elif not _is_folder(local.parent):
            raise InvalidArgument(
                f"destination must be in a folder that exists, but {show(str(local.parent))} does not"
            )
        if local.name in ("", ".", ".."):
            raise InvalidArgument(f"destination must be a file or a folder that exists, not {show(str(local))}")
        names.check_local_name(local.name)

        def fetch(location: Location) -> None:
            target = Target(local.parent, [local.name])
            where = location.find(below)
            download_to(target, location.backend, where, self._transport, reporter, size=None, parallel=True)

        with ProgressReporter(progress, files_total=1) as reporter:
            self._with_models(source, below, fetch, timeout, extra_headers)
        return local

    def download_dir(
        self,
        source: ArtifactSource,
        destination: str | os.PathLike[str],
        path: str | os.PathLike[str] | None = None,
        *,
        resume: bool = True,
        max_concurrency: int = _MAX_CONCURRENCY,
        progress: ProgressCallback | bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DownloadResult:
        """Download all files of a folder and of those below it. Each appears only when it is complete.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Args:
            source: A run, a model or a URI.
            destination: The folder to write to. It is made if it does not exist, in one that does.
            path: The folder among the artifacts. Defaults to the top.
            resume: Whether to skip files that an earlier call has completed and that have not changed since. They are
                noted in a file `.mlflow-wrap.json` in `destination`.
            max_concurrency: How many files, or parts of a large file, at a time.
            progress: Is called with a `TransferProgress` now and then; `True` draws a bar.
            timeout: Seconds for each request that lists a folder.
            extra_headers: Headers for this call only.

        Raises:
            UnsafePathError: If the server lists what cannot be in a folder.
            ArtifactError: If there is no such folder, or a file cannot be fetched or not be written. All others were.
            ExceptionGroup: If that is so for several files.
        """
        folder, local = names.check_folder("path", path), names.check_local("destination", destination)
        check_bool("resume", resume)
        count = check_int("max_concurrency", max_concurrency, 1, 100)
        location = self._resolve(source, timeout, extra_headers)
        location, entries = self._list(location, folder, timeout, extra_headers)
        if folder and not entries:
            raise ArtifactError(f"there is no folder {folder!r}, or it is empty", path=folder)
        files = list_files(location.backend, location.find(folder))
        with local_errors(local):
            concurrency.in_thread(partial(local.mkdir, exist_ok=True))
        download = FolderDownload(location.backend, location.find(folder), local, self._transport, resume=resume)
        chosen = download.choose(files)
        with ProgressReporter(progress, sum(chosen.values()), len(chosen)) as reporter:
            download.run(chosen, count, reporter)
        if len(download.errors) > 1:
            raise ExceptionGroup("some files were not downloaded, all others were", download.errors)
        if download.errors:
            raise download.errors[0]
        return DownloadResult(local, len(download.done), sum(chosen.values()), len(download.skipped))

    def read_bytes(
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str],
        *,
        max_size: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file into memory.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            path: The file's path among the artifacts.
            max_size: The most bytes to read. Defaults to the `max_response_size` of the client's `Limits`.
            timeout: Seconds for each request that looks the file up.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such file.
            ArtifactError: If it cannot be read whole, or is larger than `max_size`.
            ResponseTooLargeError: If it is larger than the client's `Limits` allow.
        """
        below = names.check_remote("path", path)
        limit = None if max_size is None else check_int("max_size", max_size, 0)
        content, allowed = bytearray(), self._transport.limits.max_response_size

        def rewind() -> None:
            content.clear()

        def fetch(location: Location) -> None:
            reader = FileReader(location.backend, location.find(below), self._transport, rewind=rewind)
            for chunk in reader.read():
                content.extend(chunk)
                if limit is not None and len(content) > limit:
                    raise ArtifactError(f"{below} is larger than {limit} bytes", path=below)
                if limit is None and allowed is not None and len(content) > allowed:
                    reason = f"the file is larger than max_response_size, {allowed} bytes"
                    raise ResponseTooLargeError("GET", location.uri, reason)
            if reader.responses > 1:
                reader.check_unchanged()

        self._with_models(source, below, fetch, timeout, extra_headers)
        return bytes(content)

    def read_text(
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str],
        *,
        encoding: str = "utf-8",
        max_size: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Download a file of text into memory.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            path: The file's path among the artifacts.
            encoding: How the text is encoded.
            max_size: The most bytes to read. Defaults to any number.
            timeout: Seconds for each request that looks the file up.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such file.
            ArtifactError: If it cannot be read whole, is larger than `max_size`, or is encoded in another way.
        """
        codec = check_str("encoding", encoding)
        content = self.read_bytes(source, path, max_size=max_size, timeout=timeout, extra_headers=extra_headers)
        try:
            return content.decode(codec)
        except (LookupError, ValueError) as exc:
            raise ArtifactError(f"{path} is not encoded as {encoding}: {exc}", path=str(path)) from exc

    def open(
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ArtifactStream:
        """Open a file for reading as it arrives. Use what is returned in a `with` block.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            path: The file's path among the artifacts.
            timeout: Seconds for each request that looks the file up.
            extra_headers: Headers for this call only.
        """
        below = names.check_remote("path", path)

        def start() -> FileReader:
            location = self._resolve(source, timeout, extra_headers)
            location, _ = self._list(location, below.rpartition("/")[0], timeout, extra_headers)
            return FileReader(location.backend, location.find(below), self._transport)

        return ArtifactStream(start)

    # ---- up -----------------------------------------------------------------------------------------------------

    def upload_file(
        self,
        source: ArtifactSource,
        local_path: str | os.PathLike[str],
        path: str | os.PathLike[str] | None = None,
        *,
        progress: ProgressCallback | bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Upload a file, replacing one of the same name. It is sent as it is when it is opened.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            local_path: The file. It keeps its name.
            path: The folder among the artifacts to put it in. Defaults to the top.
            progress: Is called with a `TransferProgress` now and then; `True` draws a bar.
            timeout: Seconds for each request. Defaults to no limit for the transfer.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the artifacts.

        Raises:
            InvalidArgument: If there is no such file, or it is none.
            ArtifactError: If the server does not serve these files, or the file becomes shorter.
        """
        local = names.check_local("local_path", local_path)
        below = names.check_remote("local_path", names.join(names.check_folder("path", path), local.name))
        opened = concurrency.in_thread(Source, local)
        try:
            location = self._resolve(source, timeout, extra_headers)
            with ProgressReporter(progress, opened.size, 1) as reporter:
                upload_source(opened, location.backend, location.find(below), reporter)
        finally:
            opened.close()
        return below

    def upload_dir(
        self,
        source: ArtifactSource,
        local_dir: str | os.PathLike[str],
        path: str | os.PathLike[str] | None = None,
        *,
        max_concurrency: int = _MAX_CONCURRENCY,
        progress: ProgressCallback | bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UploadResult:
        """Upload all files of a folder and of those below it, but not those of linked folders.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            local_dir: The folder. Its own name is not kept.
            path: The folder among the artifacts to put the files in. Defaults to the top.
            max_concurrency: How many files at a time.
            progress: Is called with a `TransferProgress` now and then; `True` draws a bar.
            timeout: Seconds for each request. Defaults to no limit for the transfers.
            extra_headers: Headers for this call only.

        Raises:
            InvalidArgument: If there is no such folder, or in it what is no file, or a name that the server would
                change. Nothing was sent then.
            ArtifactError: If the server does not serve these files.
        """
        folder, local = names.check_folder("path", path), names.check_local("local_dir", local_dir)
        count = check_int("max_concurrency", max_concurrency, 1, 100)
        if not _is_folder(local):
            raise InvalidArgument(f"local_dir must be a folder, but there is none at {show(str(local))}")
        files = concurrency.in_thread(find_files, local)
        for below, _ in files:
            names.check_remote("local_dir", names.join(folder, below))
        location = self._resolve(source, timeout, extra_headers)
        size = sum(each.stat().st_size for _, each in files)
        with ProgressReporter(progress, size, len(files)) as reporter:
            upload_files(files, location.backend, location.find(folder), count, reporter)
        return UploadResult(folder or "", len(files), size)

    def upload_bytes(
        self,
        source: ArtifactSource,
        content: Content,
        path: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Upload what is in memory, or what a file or an iterator yields, replacing a file of the same name.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            content: Bytes, a file that is open in binary mode, or an iterator of bytes. What cannot be read twice is
                not sent again if the connection breaks off.
            path: The file's path among the artifacts.
            timeout: Seconds for each request. Defaults to no limit for the transfer.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the artifacts.

        Raises:
            InvalidArgument: If the content is of another type.
        """
        check_content(content, allow_async=concurrency.IS_ASYNC)
        below = names.check_remote("path", path)
        location = self._resolve(source, timeout, extra_headers)
        upload_content(content, location.backend, location.find(below))
        return below

    def upload_text(
        self,
        source: ArtifactSource,
        text: str,
        path: str | os.PathLike[str],
        *,
        encoding: str = "utf-8",
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Upload a string as a file.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            text: The string.
            path: The file's path among the artifacts.
            encoding: How to encode it.
            timeout: Seconds for each request. Defaults to no limit for the transfer.
            extra_headers: Headers for this call only.
        """
        content = encode_text(text, encoding)
        return self.upload_bytes(source, content, path, timeout=timeout, extra_headers=extra_headers)

    def upload_json(
        self,
        source: ArtifactSource,
        value: Any,
        path: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Upload a value as a JSON file.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            value: What JSON can contain, without NaN.
            path: The file's path among the artifacts.
            timeout: Seconds for each request. Defaults to no limit for the transfer.
            extra_headers: Headers for this call only.
        """
        content = json.dumps(check_json("value", value), indent=2, ensure_ascii=False)
        return self.upload_text(source, content, path, timeout=timeout, extra_headers=extra_headers)

    def delete(  # type: ignore[override]  # any source
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a file, or a folder with all that is in it, permanently. What does not exist is no error.

        deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            source: A run, a model or a URI.
            path: Its path among the artifacts.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.
        """
        below = names.check_remote("path", path)
        location = self._resolve(source, timeout, extra_headers)
        location.backend.delete(location.find(below))

    def locate(
        self,
        source: ArtifactSource,
        path: str | os.PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Return the URI where files are stored, or `models:/m-…` if they are those of a logged model.

        getRun · GET /api/2.0/mlflow/runs/get

        Args:
            source: A run, a model or a URI.
            path: A file or a folder among them. Defaults to the top.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.
        """
        folder = names.check_folder("path", path)
        location = self._resolve(source, timeout, extra_headers)
        location, _ = self._list(location, folder, timeout, extra_headers)
        return names.join(location.uri, (folder or "").removeprefix(location.shown).lstrip("/"))

    # ---- parts --------------------------------------------------------------------------------------------------

    def _connection(self, timeout: float | None, extra_headers: Mapping[str, str] | None) -> Connection:
        return Connection(self._transport, self._sender(timeout, extra_headers), extra_headers or {})

    def _resolver(self, timeout: float | None, extra_headers: Mapping[str, str] | None) -> Resolver:
        return Resolver(self._connection(timeout, extra_headers))

    def _resolve(
        self, source: ArtifactSource, timeout: float | None, extra_headers: Mapping[str, str] | None
    ) -> Location:
        return self._resolver(timeout, extra_headers).resolve(source)

    def _list(
        self, location: Location, folder: str | None, timeout: float | None, extra_headers: Mapping[str, str] | None
    ) -> tuple[Location, Sequence[FileInfo]]:
        """List a folder of a run, or of the logged model that it stands for."""
        entries = location.backend.list(location.find(folder))
        if not entries and location.find(folder):
            other = self._resolver(timeout, extra_headers).find_model(location, folder)
            if other is not None:
                return other, other.backend.list(other.find(folder))
        return location, entries

    def _with_models(
        self,
        source: ArtifactSource,
        path: str,
        fetch: Any,
        timeout: float | None,
        extra_headers: Mapping[str, str] | None,
    ) -> None:
        """Fetch a file of a run, or of the logged model that its path stands for."""
        location = self._resolve(source, timeout, extra_headers)
        try:
            fetch(location)
        except (ResourceDoesNotExist, ServerError, ArtifactError) as exc:
            # A server without an own store says 500 of a file that is not there.
            other = self._find_other(location, path, exc, timeout, extra_headers)
            if other is None:
                raise
        else:
            return
        fetch(other)

    def _find_other(
        self,
        location: Location,
        path: str,
        error: MLflowError,
        timeout: float | None,
        extra_headers: Mapping[str, str] | None,
    ) -> Location | None:
        if location.run_id is None or type(error) not in (ResourceDoesNotExist, ServerError, ArtifactError):
            return None
        try:
            if location.backend.list(location.find(path).rpartition("/")[0]):
                return None
            return self._resolver(timeout, extra_headers).find_model(location, path)
        except MLflowError:
            return None  # the first error is the one to report


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # such as for a name that is too long
        return False
