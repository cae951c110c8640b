"""Files of this machine to send, as they are at one moment."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from mlflow_rest._validation import show

from mlflow_wrap._artifacts.targets import local_errors
from mlflow_wrap.errors import InvalidArgument, LocalFileError

CHUNK = 1 << 20
"""Bytes that are read at a time. A file that is not larger is read when it is opened."""


class Source:
    """A file that is open for reading. It is sent as long as it was when it was opened.

    Args:
        path: The file.
        name: The argument's name, for messages.

    Raises:
        InvalidArgument: If there is no such file, or it is no file.
    """

    def __init__(self, path: Path, name: str = "local_path") -> None:
        self.path = path
        self.size = 0
        self.content: bytes | None = None
        """All of it, if it is small. The size of some files of the system is known only when they are read."""
        self._file: int | None = None
        try:
            self._open(name)
        except OSError as exc:
            self.close()
            raise InvalidArgument(f"{name} must be a file, but {show(str(path))}: {exc.strerror}") from exc
        except BaseException:
            self.close()
            raise

    def read(self, offset: int) -> bytes:
        """Read the chunk at an offset below the size.

        Raises:
            LocalFileError: If the file has become shorter.
        """
        if self._file is None:
            raise RuntimeError("the source is closed")
        with local_errors(self.path):
            length = min(CHUNK, self.size - offset)
            if hasattr(os, "pread"):
                chunk = os.pread(self._file, length, offset)
            else:  # pragma: no cover  # Windows
                os.lseek(self._file, offset, os.SEEK_SET)
                chunk = os.read(self._file, length)
        if not chunk:
            raise LocalFileError(f"{self.path} became shorter while it was sent", path=str(self.path))
        return chunk

    def close(self) -> None:
        """Close the file."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def _open(self, name: str) -> None:
        # A FIFO without a writer would wait.
        self._file = os.open(self.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        status = os.fstat(self._file)
        if not stat.S_ISREG(status.st_mode):
            raise InvalidArgument(f"{name} must be a file, but {show(str(self.path))} is none")
        self.size = status.st_size
        if self.size <= CHUNK:
            self.content = b"".join(self._read_to_end())
            self.size = len(self.content)

    def _read_to_end(self) -> Iterator[bytes]:
        limit = self.size
        while self._file is not None and (chunk := os.read(self._file, CHUNK)):
            # One that has a size and grows is sent as it was.
            yield chunk[:limit] if self.size else chunk
            limit -= len(chunk)
            if self.size and limit <= 0:
                return


def find_files(folder: Path) -> list[tuple[str, Path]]:
    """Find the files of a folder and of those below, with their paths relative to it, in a stable order.

    Links to files are followed, links to folders are not.

    Raises:
        InvalidArgument: If there is something that is neither a file nor a folder.
    """
    files = []
    with local_errors(folder):
        for parent, folders, names in os.walk(folder, onerror=_raise):
            folders.sort()
            folders[:] = [name for name in folders if not Path(parent, name).is_symlink()]
            for name in sorted(names):
                path = Path(parent, name)
                if not path.is_file():
                    raise InvalidArgument(
                        f"local_dir must contain files and folders only, but {show(str(path))} is neither"
                    )
                files.append((path.relative_to(folder).as_posix(), path))
    return files


def _raise(error: OSError) -> None:
    raise error
