# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class CreateMultipartUploadRequest(RequestModel):
    """The file to upload in parts."""

    __slots__ = ("path", "num_parts")

    path: str
    """The name of the file. Of a longer path, only the last step counts."""
    num_parts: SupportsIndex | None
    """How many links to return. None when omitted, 0 or negative; the upload has begun all the same."""

    def __init__(self, *, path: str, num_parts: SupportsIndex | None = None) -> None:
        self.path = path
        self.num_parts = num_parts

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.path
        data["path"] = v if v.__class__ is str and v else _v.check_str("path", v, min_length=1)
        v = self.num_parts
        if v is not None:
            data["num_parts"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("num_parts", v)
            )
        return data
