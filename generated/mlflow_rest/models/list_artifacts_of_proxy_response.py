# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListArtifactsOfProxyResponse(Model):
    """What lies in a folder below the root of the server's artifact proxy."""

    files: list[ProxyFileInfo] = field(factory=list)
    """The files and folders, not those in subfolders. Omitted when there are none."""


from .proxy_file_info import ProxyFileInfo  # noqa: E402
