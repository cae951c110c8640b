# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

SkillInitialStatusInput = Literal["active", "draft"]
"""The status in which a version of a skill can be registered. These are the values that the server accepts."""

if TYPE_CHECKING:
    SkillInitialStatus = SkillInitialStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    SkillInitialStatus = str

SKILL_INITIAL_STATUS_VALUES: tuple[SkillInitialStatusInput, ...] = ("active", "draft")
"""Every known value of `SkillInitialStatus`."""
