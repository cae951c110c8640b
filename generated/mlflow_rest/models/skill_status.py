# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

SkillStatusInput = Literal["draft", "active", "deprecated", "deleted"]
"""How far a version of a skill has come. `deleted` is the end; such a version is kept only to bar its number. These are the values that the server accepts."""

if TYPE_CHECKING:
    SkillStatus = SkillStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    SkillStatus = str

SKILL_STATUS_VALUES: tuple[SkillStatusInput, ...] = ("draft", "active", "deprecated", "deleted")
"""Every known value of `SkillStatus`."""
