# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 551482c15cf8755e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class GetPresignedDownloadUrlResponse:
    """A link to a file."""

    url: str
    """The link. Whoever has it can fetch the file."""
    headers: dict[str, str] = field(factory=dict)
    """Headers to send along. An empty object when there are none."""
    file_size: int | None = None
    """Size of the file in bytes. Left out when the store does not say."""
