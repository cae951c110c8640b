# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 551482c15cf8755e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListArtifactsOfProxyResponse:
    """What lies in a folder below the root of the server's artifact proxy."""

    files: list[ProxyFileInfo] = field(factory=list)
    """The files and folders, not those in subfolders. Left out when there are none."""


from .proxy_file_info import ProxyFileInfo  # noqa: E402
