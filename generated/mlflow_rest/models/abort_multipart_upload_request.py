# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 11df2d52fc38f45d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AbortMultipartUploadRequest(Model):
    """The upload to give up."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["upload_id"])

    path: str
    """The name of the file, the same as in createMultipartUpload."""
    upload_id: str | None = None
    """The identifier of the upload, if the store has any."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"path": self.path}
        if self.upload_id is not None:
            data["upload_id"] = self.upload_id
        return data
