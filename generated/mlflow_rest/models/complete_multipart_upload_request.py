# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CompleteMultipartUploadRequest(RequestModel):
    """The parts to make a file of."""

    __slots__ = ("path", "parts", "upload_id")
    _SENSITIVE = frozenset(["upload_id"])

    path: str
    """The name of the file, the same as in createMultipartUpload."""
    parts: SequenceNotStr[MultipartUploadPart]
    """All the parts, by number. S3 wants at least 5 MiB in each but the last."""
    upload_id: str | None
    """The identifier of the upload, if the store has any."""

    def __init__(self, *, path: str, parts: SequenceNotStr[MultipartUploadPart], upload_id: str | None = None) -> None:
        self.path = path
        self.parts = parts
        self.upload_id = upload_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.path
        data["path"] = v if v.__class__ is str and v else _v.check_str("path", v, min_length=1)
        v = self.parts
        data["parts"] = _v.check_objects("parts", v, MultipartUploadPart)
        v = self.upload_id
        if v is not None:
            data["upload_id"] = (
                v if v.__class__ is str and v.isascii() else _v.check_str("upload_id", v, sensitive=True)
            )
        return data


from .multipart_upload_part import MultipartUploadPart  # noqa: E402
