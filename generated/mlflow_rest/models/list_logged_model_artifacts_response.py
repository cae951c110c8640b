# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListLoggedModelArtifactsResponse(Model):
    """What lies in a folder of a logged model's artifacts."""

    root_uri: str | None = None
    """URI of the model's artifact folder, whichever folder was listed."""
    files: list[FileInfo] = field(factory=list)
    """The files and folders, not those in subfolders. Omitted when there are none."""
    next_page_token: str | None = None
    """Never set by the open-source server, which returns everything at once."""


from .file_info import FileInfo  # noqa: E402
