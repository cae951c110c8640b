# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateSkillRequest(Model):
    """What to change of a skill. Whatever is left out stays. Fields beyond these are refused."""

    description: str | None = None
    """A text for people. Null erases it."""
    icons: list[SkillIcon] | None = None
    """All icons, at most 100, in place of those that there were. Null erases them."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.description is not None:
            data["description"] = self.description
        if self.icons is not None:
            data["icons"] = [item.to_dict() for item in self.icons]
        return data


from .skill_icon import SkillIcon  # noqa: E402
