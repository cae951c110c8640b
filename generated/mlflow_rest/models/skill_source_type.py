# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

SkillSourceTypeInput = Literal["git", "oci", "zip", "mlflow"]
"""What kind of place the files of a skill are in. `mlflow` is the server's own artifact store, which only an upload
    leads to. These are the values that the server accepts."""

if TYPE_CHECKING:
    SkillSourceType = SkillSourceTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    SkillSourceType = str

SKILL_SOURCE_TYPE_VALUES: tuple[SkillSourceTypeInput, ...] = ("git", "oci", "zip", "mlflow")
"""Every known value of `SkillSourceType`."""
