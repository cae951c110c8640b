# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class FileInfo(Model):
    """A file or a folder among the artifacts of a run."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("path", "is_dir")

    path: str
    """The path, relative to the run's artifact folder, without a slash at its start."""
    is_dir: bool | None = None
    """Whether it is a folder."""
    file_size: int | None = None
    """Size in bytes. Omitted for folders, and for empty files too."""
