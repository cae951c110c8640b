# Made by `make generate` from mlflow_wrap/_async/artifacts/stream.py.
# Do not edit: change the async source. @generated
"""Files of the server that are open for reading."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from mlflow_wrap._sync.artifacts.download import FileReader


class ArtifactStream:
    """A file that is read as it arrives. Use it in a `with` block, and read from it.

    A connection that breaks off is continued where it was. The end of the file is only reached if all of it came, and
    all of one version.

    Args:
        start: Finds the file.
    """

    def __init__(self, start: Callable[[], FileReader]) -> None:
        self._start = start
        self._reader: FileReader | None = None
        self._chunks: Generator[bytes, None] | None = None
        self._buffer = bytearray()

    def read(self, size: int = -1) -> bytes:
        """Read bytes; none at the end of the file.

        Args:
            size: How many at most; all that follow if negative.

        Raises:
            MLflowError: If the file cannot be read to its end.
        """
        while size < 0 or len(self._buffer) < size:
            chunk = self._next()
            if not chunk:
                break
            self._buffer += chunk
            if size >= 0 and self._buffer:
                break
        count = len(self._buffer) if size < 0 else min(size, len(self._buffer))
        content = bytes(self._buffer[:count])
        del self._buffer[:count]
        return content

    def close(self) -> None:
        """Close the file."""
        if self._chunks is not None:
            with closing(self._chunks):
                pass

    def __enter__(self) -> Self:
        self._reader = self._start()
        self._chunks = self._reader.read()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _next(self) -> bytes:
        if self._chunks is None or self._reader is None:
            raise ValueError("the file is not open: use it in a `with` block")
        chunk = next(self._chunks, b"")
        if not chunk and self._reader.responses > 1:
            self._reader.check_unchanged()
        return chunk
