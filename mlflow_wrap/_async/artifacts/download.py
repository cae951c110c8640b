"""Reads files, over as many responses as it takes, and of one version only."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING

from mlflow_rest.api import artifacts as api

from mlflow_wrap._artifacts import names, ranges
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap.errors import (
    ArtifactChangedError,
    ArtifactError,
    IncompleteTransferError,
    MLflowError,
    TransportError,
    UnexpectedResponse,
    UnreachableArtifactError,
)

if TYPE_CHECKING:
    from mlflow_wrap._artifacts.progress import ProgressReporter
    from mlflow_wrap._artifacts.targets import Target
    from mlflow_wrap._async.artifacts.backends import AsyncArtifactBackend
    from mlflow_wrap._http._async.opened_response import AsyncOpenedResponse
    from mlflow_wrap._http._async.sender import AsyncRetryingSender

_OPERATION = api.download_artifact.OPERATION
_CHUNK = 1 << 20
_MAX_CONCURRENCY = 8


class AsyncFileReader:
    """The bytes of a file, or of a part of it.

    Args:
        backend: The way to the file.
        path: The file, below the backend's root.
        transport: Says when to try again.
        start: The first byte.
        end: The byte after the last one; `None` for all.
        etag: The version that it must be; `None` for any.
        size: How large the file is in its listing, for servers whose responses do not say it.
        rewind: Takes back what was read, so that reading may begin anew; `None` if that is not possible.
    """

    def __init__(
        self,
        backend: AsyncArtifactBackend,
        path: str,
        transport: AsyncRetryingSender,
        *,
        start: int = 0,
        end: int | None = None,
        etag: str | None = None,
        size: int | None = None,
        rewind: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self.position = start
        self.total: int | None = None
        """The size of the whole file, once it is known."""
        self.etag = etag
        self.responses = 0
        """How many it took."""
        self._backend = backend
        self._path = path
        self._transport = transport
        self._start = start
        self._end = end
        self._size = size
        self._rewind = rewind
        self._is_end_marked = False

    async def open(self) -> AsyncOpenedResponse:
        """Request what has not been read yet.

        Raises:
            ArtifactChangedError: If the file is another one by now, and what was read cannot be taken back.
        """
        attempt, started = 0, time.monotonic()
        while True:
            attempt += 1
            # Of the whole file too: then the response says how large that is, beside its own length.
            headers = ranges.request_range(self.position, self._end, self.etag)
            response = await self._backend.open(self._path, headers)
            try:
                await self._accept(response)
            except IncompleteTransferError as exc:
                await response.aclose()
                error = exc
            except BaseException:
                await response.aclose()
                raise
            else:
                break
            await self._pause(attempt, error, started)
        self.responses += 1
        return response

    async def read(self, first: AsyncOpenedResponse | None = None) -> AsyncGenerator[bytes, None]:
        """Iterate over the bytes.

        Args:
            first: The response that `open` has returned, if it was called.

        Raises:
            TransportError: If the connection broke off too often.
            IncompleteTransferError: If the server sends less or more than it should.
            ArtifactChangedError: See `open`.
        """
        attempt, furthest, started = 0, self.position, time.monotonic()
        while True:
            attempt += 1
            response, first = first or await self.open(), None
            try:
                if response.status_code < 400:
                    async with aclosing(response.iter_bytes()) as chunks:
                        async for chunk in chunks:
                            self.position += len(chunk)
                            yield chunk
                await self._check_end()
                break
            except (TransportError, IncompleteTransferError) as exc:
                error = exc
            finally:
                await response.aclose()
            if self.position > furthest:
                attempt, furthest, started = 1, self.position, time.monotonic()
            await self._pause(attempt, error, started)
            if self.etag is None and self.position != self._start:
                # The response will begin at the first byte again.
                await self._restart()

    async def check_unchanged(self) -> None:
        """Check that the file is still the version that was read.

        The server may have looked its version up before it opened another one: equal versions of all parts do not
        prove that all bytes are of one, but that of a request after the last byte does.

        Raises:
            ArtifactChangedError: If it is not.
        """
        if self.etag is None:
            return
        response = await self._backend.open(self._path, ranges.request_range(0, 1, self.etag))
        await response.aclose()
        span = ranges.read_span(response.status_code, response.headers)
        if response.status_code != 206 or span is None or (span.etag, span.total) != (self.etag, self.total):
            raise self._changed()

    async def _accept(self, response: AsyncOpenedResponse) -> None:
        span = ranges.read_span(response.status_code, response.headers)
        if span is None:
            raise UnexpectedResponse(
                f"the response is no file {self._path!r} (content type {response.headers.get('content-type')!r})",
                status_code=response.status_code,
                method=_OPERATION.method,
                url=response.url,
                headers=response.headers,
            )
        self._is_end_marked = not {"transfer-encoding", "content-length"}.isdisjoint(response.headers)
        total = self._size if span.total is None else span.total
        is_same = self.etag is None or span.etag == self.etag
        is_next = span.start == self.position and (self.position == self._start or total == self.total)
        if not (is_same and is_next):
            # The response begins at the first byte, or is of another version.
            if span.start or self._start:
                raise self._changed()
            if self.position:
                await self._restart()
        if self._size is not None and total != self._size:
            # It was replaced since it was listed, or the response lies.
            self._size = await find_size(self._backend, self._path)
            if self._size is not None and total != self._size:
                message = (
                    f"{self._path}: the response is of a file of {total} bytes, the listing of one of {self._size}"
                )
                raise IncompleteTransferError(message, path=self._path)
        self.total, self.etag = total, span.etag
        if response.status_code == 200:
            self._end = None

    async def _find_size(self) -> int | None:
        """Find out how large the file is if no response has said so."""
        try:
            return await find_size(self._backend, self._path)
        except ArtifactError:
            raise
        except MLflowError as exc:
            if self._is_end_marked:
                return None
            message = f"the response does not say how large {self._path} is, and its folder cannot be listed"
            raise IncompleteTransferError(message, path=self._path) from exc

    async def _check_end(self) -> None:
        """Check that all bytes have come.

        Raises:
            IncompleteTransferError: If not.
        """
        # A response for a folder may be empty too.
        if self.total is None and (not self._is_end_marked or self.position == 0):
            self.total = await self._find_size()
        if self.total is not None:
            expected = self.total if self._end is None else min(self._end, self.total)
            if self.position != expected:
                message = f"{self._path}: {self.position} bytes came of {expected}"
                raise IncompleteTransferError(message, path=self._path)

    async def _restart(self) -> None:
        if self._rewind is None or self._start:
            raise self._changed()
        await self._rewind()
        self.position = self._start
        self.responses = 0

    async def _pause(self, attempt: int, error: TransportError | IncompleteTransferError, started: float) -> None:
        """Wait before the next attempt, or raise if there is none."""
        seconds, retry = None, self._transport.retry
        if self.etag is None and self.position != self._start and self._rewind is None:
            raise error
        if isinstance(error, TransportError):
            elapsed = time.monotonic() - started
            seconds = self._transport.pause(_OPERATION, attempt, error, elapsed=elapsed, total=None)
        elif attempt <= retry.max_retries:
            seconds = retry.backoff_factor
        if seconds is None:
            raise error
        await self._transport.wait(seconds)

    def _changed(self) -> ArtifactChangedError:
        return ArtifactChangedError(f"{self._path} was replaced while it was read", path=self._path)


async def find_size(backend: AsyncArtifactBackend, path: str) -> int | None:
    """Find the size of a file in the listing of its folder; `None` if the server cannot list it.

    Raises:
        ArtifactError: If there is no such file.
    """
    try:
        entries = await backend.list(path.rpartition("/")[0])
    except UnreachableArtifactError:
        return None
    for entry in entries:
        if entry.path == path and not entry.is_dir:
            return names.check_listed_size(path, entry.file_size)
    raise ArtifactError(f"there is no file {path!r} at {backend.uri}", path=path)


async def download_to(
    target: Target,
    backend: AsyncArtifactBackend,
    path: str,
    transport: AsyncRetryingSender,
    reporter: ProgressReporter,
    *,
    size: int | None,
    parallel: bool,
) -> str | None:
    """Download a file. It appears only when it is complete.

    Args:
        target: The file to write.
        backend: The way to the file.
        path: The file, below the backend's root.
        transport: Says when to try again.
        reporter: Counts the bytes.
        size: Its size in its listing, if it is known.
        parallel: Whether a large file is requested in parts, several at a time.

    Returns:
        The version that was downloaded, if the server names one.
    """
    attempt = 0
    while True:
        attempt += 1
        copy = _Copy(target, backend, path, transport, reporter, size)
        await concurrency.in_thread(target.open)
        try:
            etag = await copy.run(parallel=parallel)
            await concurrency.in_thread(target.publish)
        except ArtifactChangedError:
            copy.forget()
            if attempt > transport.retry.max_retries:
                raise
        else:
            reporter.finish_file()
            return etag
        finally:
            target.discard()


class _Copy:
    """One attempt to download one version of a file."""

    def __init__(
        self,
        target: Target,
        backend: AsyncArtifactBackend,
        path: str,
        transport: AsyncRetryingSender,
        reporter: ProgressReporter,
        size: int | None,
    ) -> None:
        self._target = target
        self._backend = backend
        self._path = path
        self._transport = transport
        self._reporter = reporter
        self._size = size
        self._reported = 0

    async def run(self, *, parallel: bool) -> str | None:
        """Copy all bytes."""
        in_parts = parallel and (self._size is None or self._size > ranges.PART)
        reader = self._read(end=ranges.PART if in_parts else None, rewind=self._rewind)
        response = await reader.open()
        try:
            if response.status_code == 206 and reader.total is not None and reader.total > ranges.PART:
                await self._copy_parts(reader, response, reader.total)
            else:
                await self._copy(reader, response)
                if reader.responses > 1:
                    await reader.check_unchanged()
        finally:
            await response.aclose()
        return reader.etag

    def forget(self) -> None:
        """Take back what was reported."""
        self._reporter.add(self._path, -self._reported)
        self._reported = 0

    def _read(
        self,
        *,
        start: int = 0,
        end: int | None,
        etag: str | None = None,
        rewind: Callable[[], Awaitable[object]] | None = None,
    ) -> AsyncFileReader:
        return AsyncFileReader(
            self._backend,
            self._path,
            self._transport,
            start=start,
            end=end,
            etag=etag,
            size=self._size,
            rewind=rewind,
        )

    async def _copy_parts(self, reader: AsyncFileReader, response: AsyncOpenedResponse, total: int) -> None:
        if reader.etag is None:
            # Nothing would show that the parts are of one version.
            await response.aclose()
            whole = self._read(end=None, rewind=self._rewind)
            await self._copy(whole, None)
            return
        others = [self._read(start=start, end=end, etag=reader.etag) for start, end in ranges.split(ranges.PART, total)]
        steps = [partial(self._copy, reader, response), *(partial(self._copy, other, None) for other in others)]
        try:
            await concurrency.run_all(steps, _MAX_CONCURRENCY)
        finally:
            await response.aclose()
        await reader.check_unchanged()

    async def _copy(self, reader: AsyncFileReader, response: AsyncOpenedResponse | None) -> None:
        waiting: list[bytes] = []
        size = 0
        async with aclosing(reader.read(response)) as chunks:
            async for chunk in chunks:
                if reader.position - len(chunk) < size:
                    waiting, size = [], 0  # it has begun anew
                waiting.append(chunk)
                size += len(chunk)
                if size >= _CHUNK:
                    await self._write(waiting, reader.position - size)
                    waiting, size = [], 0
        if waiting:
            await self._write(waiting, reader.position - size)

    async def _write(self, chunks: list[bytes], offset: int) -> None:
        content = chunks[0] if len(chunks) == 1 else b"".join(chunks)
        await concurrency.in_thread(self._target.write, offset, content)
        self._reported += len(content)
        self._reporter.add(self._path, len(content))

    async def _rewind(self) -> None:
        await concurrency.in_thread(self._target.restart)
        self.forget()
