# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

LoggedModelStatusInput = Literal[
    "LOGGED_MODEL_STATUS_UNSPECIFIED", "LOGGED_MODEL_PENDING", "LOGGED_MODEL_READY", "LOGGED_MODEL_UPLOAD_FAILED"
]
"""Whether the files of a logged model are there. The server does not reject a value that it does not know: it stores
    `LOGGED_MODEL_STATUS_UNSPECIFIED`, which is returned from then on and otherwise never used. These are the values that the server accepts."""

if TYPE_CHECKING:
    LoggedModelStatus = LoggedModelStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    LoggedModelStatus = str

LOGGED_MODEL_STATUS_VALUES: tuple[LoggedModelStatusInput, ...] = (
    "LOGGED_MODEL_STATUS_UNSPECIFIED",
    "LOGGED_MODEL_PENDING",
    "LOGGED_MODEL_READY",
    "LOGGED_MODEL_UPLOAD_FAILED",
)
"""Every known value of `LoggedModelStatus`."""
