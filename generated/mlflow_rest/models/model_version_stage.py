# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

ModelVersionStageInput = Literal["None", "Staging", "Production", "Archived"]
"""A step in the life of a model version. Stages are deprecated in favour of aliases. The server reads them in any case
    of letters, writes them like this, and rejects any other word. These are the values that the server accepts."""

if TYPE_CHECKING:
    ModelVersionStage = ModelVersionStageInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    ModelVersionStage = str

MODEL_VERSION_STAGE_VALUES: tuple[ModelVersionStageInput, ...] = ("None", "Staging", "Production", "Archived")
"""Every known value of `ModelVersionStage`."""
