# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListArtifactsResponse(Model):
    """What lies in a folder of a run's artifacts."""

    root_uri: str | None = None
    """URI of the run's artifact folder, whichever folder was listed."""
    files: list[FileInfo] = field(factory=list)
    """The files and folders, not those in subfolders. Omitted when there are none."""
    next_page_token: str | None = None
    """Never set by the open-source server, which returns everything at once."""


from .file_info import FileInfo  # noqa: E402
