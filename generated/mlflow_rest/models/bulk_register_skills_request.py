# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class BulkRegisterSkillsRequest(Model):
    """The skills of one Git repository whose versions are to be registered. Fields beyond these are refused."""

    skills: list[BulkRegisterSkill]
    """From 1 to 500 skills, each name once. All have the same `source`, `ref` and `status`."""
    organization: str | None = None
    """The organization of all of them, without `@`: at most 64 small letters, digits, single hyphens and single periods,
    with a letter or a digit at both ends. None when left out or empty."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"skills": [item.to_dict() for item in self.skills]}
        if self.organization is not None:
            data["organization"] = self.organization
        return data


from .bulk_register_skill import BulkRegisterSkill  # noqa: E402
