# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class MultipartUploadPart(RequestModel):
    """A part that was uploaded."""

    __slots__ = ("part_number", "etag", "url")

    part_number: SupportsIndex
    """The number of the part, from 1."""
    etag: str | None
    """The `ETag` header that the store returned, with its quotation marks. S3 and Google need it."""
    url: str | None
    """The link that the part went to. Azure Blob Storage needs it."""

    def __init__(self, *, part_number: SupportsIndex, etag: str | None = None, url: str | None = None) -> None:
        self.part_number = part_number
        self.etag = etag
        self.url = url

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.part_number
        data["part_number"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("part_number", v)
        )
        v = self.etag
        if v is not None:
            data["etag"] = v if v.__class__ is str else _v.check_str("etag", v)
        v = self.url
        if v is not None:
            data["url"] = v if v.__class__ is str else _v.check_str("url", v)
        return data
