# Made by `make generate` from mlflow_wrap/_async/artifacts/upload.py.
# Do not edit: change the async source. @generated
"""Sends files, and sees what the server has made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from mlflow_rest._validation import reject

from mlflow_wrap._artifacts.sources import CHUNK
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._sync.artifacts.download import find_size
from mlflow_wrap.errors import ArtifactError, IncompleteTransferError, MLflowError, TransportError

if TYPE_CHECKING:
    from mlflow_wrap._artifacts.progress import ProgressReporter
    from mlflow_wrap._artifacts.sources import Source
    from mlflow_wrap._sync.artifacts.backends import ArtifactBackend, Chunks

Content = bytes | bytearray | memoryview | BinaryIO | Iterable[bytes] | Iterable[bytes]
"""What is in memory, a file that is open in binary mode, or what yields chunks."""

_HEADERS = {"Content-Type": "application/octet-stream"}


def upload_source(source: Source, backend: ArtifactBackend, path: str, reporter: ProgressReporter) -> None:
    """Send a file of this machine.

    Args:
        source: The file, which is open.
        backend: The way to its place.
        path: Its place, below the backend's root.
        reporter: Counts the bytes.

    Raises:
        MLflowError: If it was not stored. If the server has stored a part, the error says so.
    """
    reported = 0

    def report(count: int) -> None:
        nonlocal reported
        reported += count
        reporter.add(path, count)

    def read() -> Iterator[bytes]:
        report(-reported)  # it begins anew
        offset = 0
        while offset < source.size:
            chunk = concurrency.in_thread(source.read, offset)
            offset += len(chunk)
            report(len(chunk))
            yield chunk

    if source.content is not None:
        _put(backend, path, source.content, source.size)
        report(source.size)
    else:
        _put(backend, path, read, source.size)
    reporter.finish_file()


def upload_content(content: Any, backend: ArtifactBackend, path: str) -> None:
    """Send what is in memory, or what a file or an iterator yields.

    Args:
        content: See `Content`.
        backend: The way to its place.
        path: Its place, below the backend's root.

    Raises:
        InvalidArgument: If the content is of another type.
        MLflowError: If it was not stored. What was read from an iterator or a pipe is lost.
    """
    if isinstance(content, bytes | bytearray | memoryview):
        data = bytes(content)
        _put(backend, path, data, len(data))
        return
    _put(backend, path, _stream(content), None)


def _stream(content: Any) -> Chunks:
    begin = _rewinder(content)
    began = False

    def read() -> Iterator[bytes]:
        nonlocal began
        if began and begin is None:
            raise IncompleteTransferError(
                "the connection broke off, and what was sent of the content cannot be read again"
            )
        began = True
        if begin is not None:
            concurrency.in_thread(begin)
        if hasattr(content, "read"):
            while chunk := concurrency.in_thread(content.read, CHUNK):
                yield _check_chunk(chunk)
        elif hasattr(content, "__iter__"):
            for chunk in content:
                yield _check_chunk(chunk)
        else:
            for chunk in content:
                yield _check_chunk(chunk)

    return read


def _rewinder(content: Any) -> Callable[[], object] | None:
    """What goes back to where a file is now; `None` if it can be read once only."""
    try:
        if content.seekable():
            position = content.tell()
            return lambda: content.seek(position)
    except (AttributeError, OSError, ValueError):
        pass
    return None


def _check_chunk(chunk: Any) -> bytes:
    if not isinstance(chunk, bytes | bytearray | memoryview):
        raise reject("content", chunk, "made of bytes")
    return bytes(chunk)


def _put(backend: ArtifactBackend, path: str, content: bytes | Chunks, size: int | None) -> None:
    # The size of bytes is known to the sender.
    headers = _HEADERS if size is None or isinstance(content, bytes) else {**_HEADERS, "Content-Length": str(size)}
    try:
        backend.put(path, content, headers)
    except TransportError as exc:
        # Some servers replace the old file by as much as has arrived.
        _say_what_is_there(exc, backend, path, size)
        raise


def _say_what_is_there(error: TransportError, backend: ArtifactBackend, path: str, size: int | None) -> None:
    try:
        stored = find_size(backend, path)
    except ArtifactError:
        error.add_note(f"the server has no file {path!r}")
    except MLflowError as exc:
        error.add_note(f"whether the server has a part of {path!r} is not known: {exc}")
    else:
        wanted = "" if size is None else f" of {size}"
        error.add_note(f"the server has a file {path!r} of {stored} bytes{wanted}: perhaps the old one, perhaps a part")
