# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 11df2d52fc38f45d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreatePresignedDownloadUrlRequest(Model):
    """The file to download."""

    run_id: str
    """The run that the file belongs to."""
    path: str
    """The file, relative to the run's artifact folder. Paths that lead out of it, start with a slash or hold a `#` are
    400."""
    expiration: int | None = None
    """How many seconds the link is good for, from 1 to 604800. 300 when left out, unless the server was started with
    another `MLFLOW_PRESIGNED_DOWNLOAD_URL_TTL_SECONDS`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id, "path": self.path}
        if self.expiration is not None:
            data["expiration"] = self.expiration
        return data
