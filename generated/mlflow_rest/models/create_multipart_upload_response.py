# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 551482c15cf8755e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class CreateMultipartUploadResponse:
    """An upload that has begun."""

    upload_id: str | None = None
    """The identifier of the upload. Left out by Azure Blob Storage, which has none."""
    credentials: list[MultipartUploadCredential] = field(factory=list)
    """A link for each part. Left out when none were asked for."""


from .multipart_upload_credential import MultipartUploadCredential  # noqa: E402
