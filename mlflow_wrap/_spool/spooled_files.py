"""Files that are logged offline, kept beside their spool."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import BinaryIO

from mlflow_wrap.errors import LocalFileError, SpoolError


class SpooledFiles:
    """Keeps copies of files, each as it was when it was logged.

    Args:
        folder: Where to keep them. It is made for the first one.
        note: Notes a file in the spool: its path among the artifacts, its name in the folder, its size, its checksum.
    """

    def __init__(self, folder: Path, note: Callable[[str, str, int, str], None]) -> None:
        self._folder = folder
        self._note = note
        self._numbers = count(1)

    def add_bytes(self, content: bytes, path: str) -> str:
        """Keep a file of which all is in memory.

        Args:
            content: All of it.
            path: Its path among the artifacts.

        Raises:
            SpoolError: If the disk does not take it.
        """
        return self._add(path, lambda file: file.write(content))

    def add_file(self, source: Path, path: str) -> str:
        """Keep a copy of a file.

        Args:
            source: The file.
            path: Its path among the artifacts.

        Raises:
            LocalFileError: If it cannot be read.
            SpoolError: If the disk does not take the copy.
        """
        try:
            opened = source.open("rb")
        except OSError as exc:
            raise LocalFileError(f"cannot read {source}: {exc}", path=str(source)) from exc
        with opened:
            return self._add(path, lambda file: shutil.copyfileobj(opened, file, 1 << 20))

    def _add(self, path: str, write: Callable[[BinaryIO], object]) -> str:
        name = f"{next(self._numbers):06}"
        target = self._folder / name
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "w+b") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
                size = file.tell()
                file.seek(0)
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as exc:
            target.unlink(missing_ok=True)
            raise SpoolError(f"cannot keep {path!r} beside the spool: {exc}", path=target) from exc
        self._note(path, name, size, digest)
        return path
