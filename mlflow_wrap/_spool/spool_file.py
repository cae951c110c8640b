"""One spool: the file of one run and one process."""

from __future__ import annotations

import os
from pathlib import Path

from mlflow_wrap._spool.frames import encode_frame
from mlflow_wrap._spool.locking import try_lock
from mlflow_wrap.errors import SpoolError, SpoolFullError

SUFFIX = ".mlspool"
SIGNATURE = b"MLSPOOL\x01"
"""The first bytes of a spool; the last one is the version of the format."""
DEFAULT_MAX_BYTES = 1 << 30
_OPEN = (
    os.O_RDWR | os.O_APPEND | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)
_CREATE = _OPEN | os.O_CREAT | os.O_EXCL


class SpoolFile:
    """An open spool, locked for its process.

    A record is on its way to the disk when `append` has returned: it survives the end of the process, and that of the
    machine after the next `sync`.

    Args:
        path: The file.
        descriptor: The open file.
        max_bytes: How large it may become.
    """

    def __init__(self, path: Path, descriptor: int, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        self.path = path
        self.size = os.fstat(descriptor).st_size
        self._descriptor = descriptor
        self._max_bytes = max_bytes
        self._synced_size = 0

    @classmethod
    def create(cls, path: Path, head: bytes, max_bytes: int = DEFAULT_MAX_BYTES) -> SpoolFile:
        """Create a spool that only the user can read, with its first record.

        Args:
            path: The file, which must not exist. Its folder is created.
            head: The record.
            max_bytes: How large it may become.

        Raises:
            SpoolError: If the disk does not take it.
        """
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            spool = cls(path, os.open(path, _CREATE, 0o600), max_bytes)
        except OSError as exc:
            raise SpoolError(f"cannot create the spool {path}: {exc}", path=path) from exc
        if not try_lock(spool._descriptor):
            spool.delete()
            raise SpoolError(f"cannot lock the spool {path}", path=path)
        try:
            spool._write(SIGNATURE)
            spool.append(head)
            spool.sync()
        except SpoolError:
            spool.delete()  # nothing half-written is left
            raise
        _sync_folder(path.parent)
        return spool

    @classmethod
    def open(cls, path: Path) -> SpoolFile | None:
        """Open the spool of a process that has ended.

        Args:
            path: The file.

        Returns:
            The spool; `None` if another process has it.

        Raises:
            SpoolError: If it cannot be opened, or belongs to another user.
        """
        try:
            descriptor = os.open(path, _OPEN)
        except OSError as exc:
            raise SpoolError(f"cannot open the spool {path}: {exc}", path=path) from exc
        if hasattr(os, "getuid") and os.fstat(descriptor).st_uid != os.getuid():
            os.close(descriptor)
            raise SpoolError(f"the spool {path} belongs to another user", path=path)
        if not try_lock(descriptor):
            os.close(descriptor)
            return None
        return cls(path, descriptor)

    def append(self, payload: bytes) -> None:
        """Append a record.

        Args:
            payload: The encoded record.

        Raises:
            SpoolFullError: If the spool would become too large.
            SpoolError: If the disk does not take it. Nothing of it is left in the file then.
        """
        frame = encode_frame(payload)
        if self.size + len(frame) > self._max_bytes:
            raise SpoolFullError(f"the spool {self.path} has its {self._max_bytes} bytes", path=self.path)
        self._write(frame)

    def read(self, start: int, count: int) -> bytes:
        """Read a part of the file.

        Args:
            start: The first byte.
            count: How many bytes.
        """
        os.lseek(self._descriptor, start, os.SEEK_SET)  # what is written is appended all the same
        return os.read(self._descriptor, count)

    def sync(self) -> None:
        """Wait until what was appended is on the disk.

        Raises:
            SpoolError: If the disk does not take it.
        """
        size = self.size
        if size == self._synced_size:
            return
        try:
            getattr(os, "fdatasync", os.fsync)(self._descriptor)
        except OSError as exc:
            raise SpoolError(f"cannot write the spool {self.path} to the disk: {exc}", path=self.path) from exc
        self._synced_size = size

    def truncate(self, size: int) -> None:
        """Cut the file, of which the rest is stored on the server."""
        os.ftruncate(self._descriptor, size)
        self.size = size

    def delete(self) -> None:
        """Delete the file, whose content is stored on the server."""
        self.path.unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        """Close the file, and unlock it."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)

    def _write(self, content: bytes) -> None:
        try:
            written = os.write(self._descriptor, content)
        except OSError as exc:
            raise SpoolError(f"cannot write the spool {self.path}: {exc}", path=self.path) from exc
        if written < len(content):
            os.ftruncate(self._descriptor, self.size)
            raise SpoolError(f"cannot write the spool {self.path}: the disk is full", path=self.path)
        self.size += written


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
