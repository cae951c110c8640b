# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class CreateMultipartUploadResponse(Model):
    """An upload that has begun."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["upload_id"])

    upload_id: str | None = None
    """The identifier of the upload. Omitted by Azure Blob Storage, which has none."""
    credentials: list[MultipartUploadCredential] = field(factory=list)
    """A link for each part. Omitted when none were requested."""


from .multipart_upload_credential import MultipartUploadCredential  # noqa: E402
