# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ProxyFileInfo(Model):
    """A file or a folder below the root of the server's artifact proxy."""

    path: str
    """The name, without the folder that was listed."""
    is_dir: bool | None = None
    """Whether it is a folder."""
    file_size: int | None = None
    """Size in bytes. Omitted for folders, and for empty files too."""
