# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 11df2d52fc38f45d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateMultipartUploadRequest(Model):
    """The file to upload in parts."""

    path: str
    """The name of the file. Of a longer path, only the last step counts."""
    num_parts: int | None = None
    """How many links to answer. None when left out, 0 or negative; the upload has begun all the same."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"path": self.path}
        if self.num_parts is not None:
            data["num_parts"] = self.num_parts
        return data
