# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class CreatePresignedDownloadUrlRequest(RequestModel):
    """The file to download."""

    __slots__ = ("run_id", "path", "expiration")

    run_id: str
    """The run that the file belongs to."""
    path: str
    """The file, relative to the run's artifact folder. Paths that lead out of it, start with a slash or contain a `#` are
    400."""
    expiration: SupportsIndex | None
    """How many seconds the link is good for, from 1 to 604800. 300 when omitted, unless the server was started with
    another `MLFLOW_PRESIGNED_DOWNLOAD_URL_TTL_SECONDS`."""

    def __init__(self, *, run_id: str, path: str, expiration: SupportsIndex | None = None) -> None:
        self.run_id = run_id
        self.path = path
        self.expiration = expiration

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.path
        data["path"] = v if v.__class__ is str and v else _v.check_str("path", v, min_length=1)
        v = self.expiration
        if v is not None:
            data["expiration"] = (
                v if v.__class__ is int and 1 <= v <= 604_800 else _v.check_int("expiration", v, 1, 604_800)
            )
        return data
