# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 551482c15cf8755e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class AbortMultipartUploadRequest:
    """The upload to give up."""

    path: str
    """The name of the file, the same as in createMultipartUpload."""
    upload_id: str | None = None
    """The identifier of the upload, if the store has any."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"path": self.path}
        if self.upload_id is not None:
            data["upload_id"] = self.upload_id
        return data
