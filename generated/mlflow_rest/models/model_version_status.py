# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

ModelVersionStatusInput = Literal["PENDING_REGISTRATION", "FAILED_REGISTRATION", "READY"]
"""Whether a model version can be used. These are the values that the server accepts."""

if TYPE_CHECKING:
    ModelVersionStatus = ModelVersionStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    ModelVersionStatus = str

MODEL_VERSION_STATUS_VALUES: tuple[ModelVersionStatusInput, ...] = (
    "PENDING_REGISTRATION",
    "FAILED_REGISTRATION",
    "READY",
)
"""Every known value of `ModelVersionStatus`."""
