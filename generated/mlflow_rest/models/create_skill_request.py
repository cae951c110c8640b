# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateSkillRequest(Model):
    """The skill to register. Fields beyond these are refused."""

    name: str
    """The name, at most 64 small letters, digits and single hyphens, with a letter or a digit at both ends."""
    organization: str | None = None
    """The organization, without `@`: at most 64 small letters, digits, single hyphens and single periods, with a letter or
    a digit at both ends. None when left out or empty."""
    description: str | None = None
    """A text for people."""
    icons: list[SkillIcon] | None = None
    """The icons, at most 100."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.organization is not None:
            data["organization"] = self.organization
        if self.description is not None:
            data["description"] = self.description
        if self.icons is not None:
            data["icons"] = [item.to_dict() for item in self.icons]
        return data


from .skill_icon import SkillIcon  # noqa: E402
