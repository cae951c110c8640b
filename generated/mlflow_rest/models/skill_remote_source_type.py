# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

SkillRemoteSourceTypeInput = Literal["git", "oci", "zip"]
"""What kind of place elsewhere the files of a skill are in. These are the values that the server accepts."""

if TYPE_CHECKING:
    SkillRemoteSourceType = SkillRemoteSourceTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    SkillRemoteSourceType = str

SKILL_REMOTE_SOURCE_TYPE_VALUES: tuple[SkillRemoteSourceTypeInput, ...] = ("git", "oci", "zip")
"""Every known value of `SkillRemoteSourceType`."""
