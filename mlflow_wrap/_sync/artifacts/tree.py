# Made by `make generate` from mlflow_wrap/_async/artifacts/tree.py.
# Do not edit: change the async source. @generated
"""Folders: walks over them, and moves all that is in them."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mlflow_wrap._artifacts import names
from mlflow_wrap._artifacts.manifest import Entry, Manifest, read_manifest, write_manifest
from mlflow_wrap._artifacts.ranges import PART, request_range
from mlflow_wrap._artifacts.sources import Source
from mlflow_wrap._artifacts.targets import Target
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._sync.artifacts.download import download_to
from mlflow_wrap._sync.artifacts.upload import upload_source
from mlflow_wrap._types.folders import FolderProgress
from mlflow_wrap.errors import ArtifactError, MLflowError, UnreachableArtifactError, UnsafePathError

if TYPE_CHECKING:
    from mlflow_rest.models import FileInfo

    from mlflow_wrap._artifacts.progress import ProgressReporter
    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._sync.artifacts.backends import ArtifactBackend

_SMALL = 256 << 10
"""Bytes. A smaller file is downloaded again as fast as it is compared."""
_IGNORES_CASE = sys.platform in ("win32", "darwin")


def walk(backend: ArtifactBackend, top: str) -> Iterator[tuple[str, list[FileInfo], list[FileInfo]]]:
    """Walk over a folder and those below, each once.

    Args:
        backend: The way to the files.
        top: Where to start, below the backend's root.

    Yields:
        Each folder with the folders and the files that are in it.

    Raises:
        UnsafePathError: If the server lists what cannot be in a folder.
        PaginationError: If the listing would never end.
    """
    progress = FolderProgress(top or None)
    while progress.has_more:
        folder = progress.next_folder() or ""
        folders: list[FileInfo] = []
        files: list[FileInfo] = []
        seen: dict[str, bool] = {}
        for entry in backend.list(folder):
            name, is_dir = names.check_listed(folder, entry.path), bool(entry.is_dir)
            if seen.setdefault(name, is_dir) is not is_dir:
                raise UnsafePathError(f"the server lists {entry.path!r} as a file and as a folder", path=entry.path)
            (folders if is_dir else files).append(entry)
        if files:
            progress.add_file()
        for entry in folders:
            progress.add_folder(entry.path)
        yield folder, folders, files


def list_files(backend: ArtifactBackend, top: str) -> dict[str, int]:
    """Return the sizes of all files below a folder, by path below the backend's root."""
    files: dict[str, int] = {}
    for _, _, entries in walk(backend, top):
        files |= {entry.path: names.check_listed_size(entry.path, entry.file_size) for entry in entries}
    return files


class FolderDownload:
    """Downloads the files of a folder.

    Args:
        backend: The way to the files.
        top: The folder, below the backend's root.
        folder: Where to.
        transport: Says when to try again.
        resume: Whether to skip files that the folder's manifest proves complete.
    """

    def __init__(
        self, backend: ArtifactBackend, top: str, folder: Path, transport: RetryingSender, *, resume: bool
    ) -> None:
        self.skipped: list[str] = []
        self.done: list[str] = []
        self.errors: list[MLflowError] = []
        """One for each file that cannot be fetched, or cannot be here."""
        self._backend = backend
        self._top = top
        self._folder = folder
        self._transport = transport
        self._resume = resume
        uri = names.join(backend.uri.rstrip("/"), top)
        self._manifest = read_manifest(folder, uri) if resume else Manifest(uri)

    def choose(self, files: dict[str, int]) -> dict[str, int]:
        """Return the files that can be fetched and can be here; the errors say which cannot."""
        chosen: dict[str, int] = {}
        folded: dict[str, str] = {}
        for path, size in files.items():
            try:
                if not names.is_reachable(path):
                    raise UnreachableArtifactError(f"the server does not find {path!r} by its name", path=path)
                below = self._below(path)
                for step in below.split("/"):
                    names.check_local_name(step)
                if _IGNORES_CASE:
                    other = folded.setdefault(unicodedata.normalize("NFC", below).casefold(), below)
                    if other != below:
                        raise UnsafePathError(f"{below!r} and {other!r} are one file on this machine", path=path)
            except ArtifactError as exc:
                self.errors.append(exc)
            else:
                chosen[path] = size
        return chosen

    def run(self, files: dict[str, int], max_concurrency: int, reporter: ProgressReporter) -> None:
        """Download files, the large ones one after the other in parts.

        Args:
            files: Their sizes by path.
            max_concurrency: How many small files at a time, and how many parts of a large one.
            reporter: Counts the bytes.
        """
        parallel = max_concurrency > 1
        small = [path for path, size in files.items() if size <= PART or not parallel]
        try:
            concurrency.run_all(
                [partial(self._fetch, path, files[path], reporter, parallel=False) for path in small], max_concurrency
            )
            for path, size in files.items():
                if size > PART and parallel:
                    self._fetch(path, size, reporter, parallel=True)
        finally:
            if self._resume and self.done:
                write_manifest(self._folder, self._manifest)

    def _fetch(self, path: str, size: int, reporter: ProgressReporter, *, parallel: bool) -> None:
        below = self._below(path)
        if self._resume and self._is_complete(path, below, size):
            self.skipped.append(below)
            reporter.add(path, size)
            reporter.finish_file()
            return
        target = Target(self._folder, below.split("/"))
        etag = download_to(target, self._backend, path, self._transport, reporter, size=size, parallel=parallel)
        self.done.append(below)
        if self._resume and etag is not None and size >= _SMALL:
            status = target.path.stat()
            self._manifest.files[below] = Entry(status.st_size, etag, status.st_mtime_ns)

    def _is_complete(self, path: str, below: str, size: int) -> bool:
        entry = self._manifest.find(self._folder, below)
        if entry is None or entry.size != size:
            return False
        response = self._backend.open(path, request_range(0, 1, entry.etag))
        response.close()
        return response.status_code == 206 and response.headers.get("etag") == entry.etag

    def _below(self, path: str) -> str:
        return path.removeprefix(self._top).lstrip("/") if self._top else path


def upload_files(
    files: list[tuple[str, Path]], backend: ArtifactBackend, top: str, max_concurrency: int, reporter: ProgressReporter
) -> None:
    """Upload files.

    Args:
        files: Their places below a folder, and where they are on this machine.
        backend: The way to the folder.
        top: The folder, below the backend's root.
        max_concurrency: How many at a time.
        reporter: Counts the bytes.

    Raises:
        MLflowError: If one cannot be uploaded. Those before it are stored.
    """

    def send(below: str, path: Path) -> None:
        source = concurrency.in_thread(Source, path)
        try:
            upload_source(source, backend, names.join(top, below), reporter)
        finally:
            source.close()

    concurrency.run_all([partial(send, below, path) for below, path in files], max_concurrency)
