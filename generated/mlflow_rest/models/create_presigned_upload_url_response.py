# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class CreatePresignedUploadUrlResponse(Model):
    """A link to upload a file."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["presigned_url", "headers"])

    presigned_url: str
    """The link to which the bytes of the file go with PUT."""
    headers: dict[str, str] = field(factory=dict)
    """Headers that must be sent along, such as `Content-Type`. Omitted when there are none."""
