"""What has become of a folder."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen


@frozen
class DownloadResult:
    """A folder that was downloaded."""

    path: Path
    """Where it is."""
    files: int
    """How many files were downloaded."""
    bytes: int
    """The size of all files, those that were skipped included."""
    skipped: int
    """How many files were complete already."""


@frozen
class UploadResult:
    """A folder that was uploaded."""

    path: str
    """Where it is among the artifacts."""
    files: int
    """How many files were uploaded."""
    bytes: int
    """Their size."""
