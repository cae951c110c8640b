"""Files of the server that are open for reading."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from mlflow_wrap._async.artifacts.download import AsyncFileReader


class AsyncArtifactStream:
    """A file that is read as it arrives. Use it in a `with` block, and read from it.

    A connection that breaks off is continued where it was. The end of the file is only reached if all of it came, and
    all of one version.

    Args:
        start: Finds the file.
    """

    def __init__(self, start: Callable[[], Awaitable[AsyncFileReader]]) -> None:
        self._start = start
        self._reader: AsyncFileReader | None = None
        self._chunks: AsyncGenerator[bytes, None] | None = None
        self._buffer = bytearray()

    async def read(self, size: int = -1) -> bytes:
        """Read bytes; none at the end of the file.

        Args:
            size: How many at most; all that follow if negative.

        Raises:
            MLflowError: If the file cannot be read to its end.
        """
        while size < 0 or len(self._buffer) < size:
            chunk = await self._next()
            if not chunk:
                break
            self._buffer += chunk
            if size >= 0 and self._buffer:
                break
        count = len(self._buffer) if size < 0 else min(size, len(self._buffer))
        content = bytes(self._buffer[:count])
        del self._buffer[:count]
        return content

    async def aclose(self) -> None:
        """Close the file."""
        if self._chunks is not None:
            async with aclosing(self._chunks):
                pass

    async def __aenter__(self) -> Self:
        self._reader = await self._start()
        self._chunks = self._reader.read()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _next(self) -> bytes:
        if self._chunks is None or self._reader is None:
            raise ValueError("the file is not open: use it in a `with` block")
        chunk = await anext(self._chunks, b"")
        if not chunk and self._reader.responses > 1:
            await self._reader.check_unchanged()
        return chunk
