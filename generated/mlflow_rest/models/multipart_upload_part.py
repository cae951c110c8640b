# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 11df2d52fc38f45d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class MultipartUploadPart(Model):
    """A part that was uploaded."""

    part_number: int
    """The number of the part, from 1."""
    etag: str | None = None
    """The `ETag` header that the store answered, with its quotation marks. S3 and Google need it."""
    url: str | None = None
    """The link that the part went to. Azure Blob Storage needs it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"part_number": self.part_number}
        if self.etag is not None:
            data["etag"] = self.etag
        if self.url is not None:
            data["url"] = self.url
        return data
