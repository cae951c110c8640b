# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 11df2d52fc38f45d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreatePresignedUploadUrlRequest(Model):
    """The file to upload."""

    path: str
    """Where to store the file, relative to the artifact folder. Paths that lead out of it, start with a slash or hold a
    `#` are 400."""
    run_id: str | None = None
    """The run that the file is to belong to. Not together with `model_id`."""
    expiration: int | None = None
    """How many seconds the link is good for. 900 when left out. The server does not check it, and the store does not
    honour links of less than 1 or more than 604800 seconds."""
    model_id: str | None = None
    """The logged model that the file is to belong to. Not together with `run_id`. MLflow 3.17 and newer; older servers
    ignore it and insist on `run_id`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"path": self.path}
        if self.run_id is not None:
            data["run_id"] = self.run_id
        if self.expiration is not None:
            data["expiration"] = self.expiration
        if self.model_id is not None:
            data["model_id"] = self.model_id
        return data
