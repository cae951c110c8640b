# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class MultipartUploadCredential(Model):
    """Where a part of a file goes."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["url", "headers"])

    url: str
    """The link to which the bytes of the part go with PUT. Its response has an `ETag` that must be kept."""
    part_number: int | None = None
    """The number of the part, from 1."""
    headers: dict[str, str] = field(factory=dict)
    """Headers to send along. Omitted when there are none."""
