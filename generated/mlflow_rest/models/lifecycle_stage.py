# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

LifecycleStageInput = Literal["active", "deleted"]
"""Whether a thing is in use or marked as deleted, from where it can be restored. These are the values that the server accepts."""

if TYPE_CHECKING:
    LifecycleStage = LifecycleStageInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    LifecycleStage = str

LIFECYCLE_STAGE_VALUES: tuple[LifecycleStageInput, ...] = ("active", "deleted")
"""Every known value of `LifecycleStage`."""
