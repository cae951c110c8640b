# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 51183257718283dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class CreatePresignedUploadUrlRequest(RequestModel):
    """The file to upload."""

    __slots__ = ("path", "run_id", "expiration", "model_id")

    path: str
    """Where to store the file, relative to the artifact folder. Paths that lead out of it, start with a slash or contain a
    `#` are 400."""
    run_id: str | None
    """The run that the file is to belong to. Not together with `model_id`."""
    expiration: SupportsIndex | None
    """How many seconds the link is good for. 900 when omitted. The server does not check it, and the store does not honour
    links of less than 1 or more than 604800 seconds."""
    model_id: str | None
    """The logged model that the file is to belong to. Not together with `run_id`. MLflow 3.17 and newer; older servers
    ignore it and insist on `run_id`."""

    def __init__(
        self,
        *,
        path: str,
        run_id: str | None = None,
        expiration: SupportsIndex | None = None,
        model_id: str | None = None,
    ) -> None:
        self.path = path
        self.run_id = run_id
        self.expiration = expiration
        self.model_id = model_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.path
        data["path"] = v if v.__class__ is str and v else _v.check_str("path", v, min_length=1)
        v = self.run_id
        if v is not None:
            data["run_id"] = v if v.__class__ is str else _v.check_str("run_id", v)
        v = self.expiration
        if v is not None:
            data["expiration"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("expiration", v)
            )
        v = self.model_id
        if v is not None:
            data["model_id"] = v if v.__class__ is str else _v.check_str("model_id", v)
        return data
