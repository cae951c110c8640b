# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class BulkRegisterSkillsResponse(Model):
    """The versions that were registered or found."""

    skill_versions: list[SkillVersion]
    """One version for each skill, in the order of the request."""


from .skill_version import SkillVersion  # noqa: E402
