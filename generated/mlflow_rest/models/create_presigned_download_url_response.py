# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class CreatePresignedDownloadUrlResponse(Model):
    """A link to a file."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["presigned_url", "headers"])

    presigned_url: str
    """The link. Anybody who has it can fetch the file."""
    headers: dict[str, str] = field(factory=dict)
    """Headers to send along. Omitted when there are none."""
    file_size: int | None = None
    """Size of the file in bytes. Omitted when the store does not say."""
