"""Files to write on this machine: whole or not at all, and never outside of where they belong."""

from __future__ import annotations

import os
import secrets
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from mlflow_wrap.errors import LocalFileError

_WINDOWS_RETRIES = (0.05, 0.1, 0.2, 0.4, 0.8)
# On Windows a file that somebody reads cannot be replaced.
_WINDOWS_IN_USE = (5, 32)
_HAS_DIR_FD = os.open in os.supports_dir_fd
_DIRECTORY = getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


@contextmanager
def local_errors(path: object) -> Iterator[None]:
    """Turn errors of the operating system into ours.

    Args:
        path: What they are about.
    """
    try:
        yield
    except OSError as exc:
        raise LocalFileError(f"{path}: {exc.strerror or exc}", path=str(path)) from exc


class Target:
    """A file to write. Its bytes go to a temporary file beside it, which takes its place at the end.

    Args:
        folder: The folder, which exists. Links on the way to it are followed.
        steps: Folders below it, which are made, and the name. Links among them are not followed.
    """

    def __init__(self, folder: Path, steps: Sequence[str]) -> None:
        self.path = folder.joinpath(*steps)
        self._folder = folder
        self._steps = steps
        self._name = steps[-1]
        self._temporary = f".mw-{secrets.token_hex(6)}"
        self._parent: int | None = None
        self._file: int | None = None

    def open(self) -> None:
        """Make the temporary file.

        Raises:
            LocalFileError: If the target is no file, or the folder cannot be written to.
        """
        with local_errors(self.path):
            try:
                self._open_parent()
                self._check_kind()
                flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
                self._file = os.open(self._at(self._temporary), flags, 0o666, dir_fd=self._parent)
            except BaseException:
                self.discard()
                raise

    def write(self, offset: int, content: bytes) -> None:
        """Write bytes at a place. Several threads may do so at the same time."""
        if self._file is None:
            raise RuntimeError("the target is not open")
        with local_errors(self.path):
            view = memoryview(content)
            while view:
                if hasattr(os, "pwrite"):
                    written = os.pwrite(self._file, view, offset)
                else:  # pragma: no cover  # Windows, where one thread writes
                    os.lseek(self._file, offset, os.SEEK_SET)
                    written = os.write(self._file, view)
                view, offset = view[written:], offset + written

    def restart(self) -> None:
        """Throw away what was written."""
        if self._file is not None:
            with local_errors(self.path):
                os.ftruncate(self._file, 0)

    def publish(self) -> os.stat_result:
        """Put the file in its place, with the mode of the one that it replaces.

        Returns:
            What the operating system says of it.
        """
        if self._file is None:
            raise RuntimeError("the target is not open")
        with local_errors(self.path):
            try:
                replaced = self._check_kind()
                if replaced is not None and stat.S_ISREG(replaced.st_mode) and hasattr(os, "fchmod"):
                    os.fchmod(self._file, stat.S_IMODE(replaced.st_mode))
                published = os.fstat(self._file)
                # In this order: an interrupt must not lead to a second close, perhaps of another file.
                file, self._file = self._file, None
                os.close(file)
                self._replace()
            finally:
                self.discard()
        return published

    def discard(self) -> None:
        """Remove the temporary file, if it is still there, and let go of everything."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)
        if self._parent is not None or not _HAS_DIR_FD:
            with suppress(OSError):
                os.unlink(self._at(self._temporary), dir_fd=self._parent)
        parent, self._parent = self._parent, None
        if parent is not None:
            os.close(parent)

    def _at(self, name: str) -> str:
        return name if _HAS_DIR_FD else str(self.path.with_name(name))

    def _open_parent(self) -> None:
        if not _HAS_DIR_FD:  # pragma: no cover  # Windows
            self.path.parent.mkdir(parents=True, exist_ok=True)
            return
        self._parent = os.open(self._folder, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        for step in self._steps[:-1]:
            with suppress(FileExistsError):
                os.mkdir(step, dir_fd=self._parent)
            below = os.open(step, os.O_RDONLY | _DIRECTORY, dir_fd=self._parent)
            os.close(self._parent)
            self._parent = below

    def _check_kind(self) -> os.stat_result | None:
        """Check that nothing but a file or a link is replaced."""
        try:
            status = os.lstat(self._at(self._name), dir_fd=self._parent)
        except FileNotFoundError:
            return None
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode)):
            raise LocalFileError(f"{self.path} exists and is no file", path=str(self.path))
        return status

    def _replace(self) -> None:
        for pause in (*_WINDOWS_RETRIES, None):
            try:
                os.replace(
                    self._at(self._temporary), self._at(self._name), src_dir_fd=self._parent, dst_dir_fd=self._parent
                )
            except OSError as exc:
                if pause is None or getattr(exc, "winerror", None) not in _WINDOWS_IN_USE:
                    raise
                time.sleep(pause)
            else:
                return
