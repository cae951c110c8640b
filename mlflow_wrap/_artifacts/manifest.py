"""What a folder has been downloaded to: it says which files need not be downloaded again."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

import msgspec

from mlflow_wrap._artifacts.targets import local_errors

NAME = ".mlflow-wrap.json"
"""The file among those of the folder."""


class Entry(msgspec.Struct, frozen=True):
    """A file that was complete."""

    size: int
    etag: str
    mtime_ns: int


class Manifest(msgspec.Struct):
    """The files that were downloaded to a folder."""

    uri: str = ""
    """Where they came from."""
    files: dict[str, Entry] = {}

    def find(self, folder: Path, path: str) -> Entry | None:
        """Return the entry of a file, if the file is still as it was."""
        entry = self.files.get(path)
        if entry is None:
            return None
        try:
            status = os.lstat(folder / path)
        except OSError:
            return None
        return entry if (status.st_size, status.st_mtime_ns) == (entry.size, entry.mtime_ns) else None


def read_manifest(folder: Path, uri: str) -> Manifest:
    """Read the manifest of a folder; an empty one if there is none, or it is of other files."""
    with suppress(OSError, msgspec.DecodeError, ValueError):
        path = folder / NAME
        if not path.is_symlink():
            manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
            if manifest.uri == uri:
                return manifest
    return Manifest(uri)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest of a folder, or nothing of it.

    Raises:
        LocalFileError: If it cannot be written.
    """
    temporary = folder / f".mw-{secrets.token_hex(6)}"
    with local_errors(folder / NAME):
        try:
            with temporary.open("xb") as file:
                file.write(msgspec.json.encode(manifest))
            temporary.replace(folder / NAME)
        finally:
            temporary.unlink(missing_ok=True)
