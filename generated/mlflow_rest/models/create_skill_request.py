# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from ..types import Null


class CreateSkillRequest(RequestModel):
    """The skill to register. Fields beyond these are rejected."""

    __slots__ = ("name", "organization", "description", "icons")

    name: str
    """The name, at most 64 lowercase letters, digits and single hyphens, with a letter or a digit at both ends."""
    organization: str | None
    """The organization, without `@`: at most 64 lowercase letters, digits, single hyphens and single periods, with a
    letter or a digit at both ends. None when omitted or empty."""
    description: str | Null | None
    """A string for people."""
    icons: SequenceNotStr[SkillIcon] | Null | None
    """The icons, at most 100."""

    def __init__(
        self,
        *,
        name: str,
        organization: str | None = None,
        description: str | Null | None = None,
        icons: SequenceNotStr[SkillIcon] | Null | None = None,
    ) -> None:
        self.name = name
        self.organization = organization
        self.description = description
        self.icons = icons

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+(-[a-z0-9]+)*", v)
            else _v.check_str(
                "name",
                v,
                min_length=1,
                max_length=64,
                pattern="[a-z0-9]+(-[a-z0-9]+)*",
                about="The name, at most 64 lowercase letters, digits and single hyphens, with a letter or a digit at both ends.",
            )
        )
        v = self.organization
        if v is not None:
            data["organization"] = (
                v
                if v.__class__ is str and len(v) <= 64 and _v.fits("([a-z0-9]+([-.][a-z0-9]+)*)?", v)
                else _v.check_str(
                    "organization",
                    v,
                    max_length=64,
                    pattern="([a-z0-9]+([-.][a-z0-9]+)*)?",
                    about="The organization, without `@`: at most 64 lowercase letters, digits, single hyphens and single periods, with a letter or a digit at both ends. None when omitted or empty.",
                )
            )
        v = self.description
        if v is not None:
            data["description"] = None if v is NULL else v if v.__class__ is str else _v.check_str("description", v)
        v = self.icons
        if v is not None:
            data["icons"] = None if v is NULL else _v.check_objects("icons", v, SkillIcon, max_items=100)
        return data


from .skill_icon import SkillIcon  # noqa: E402
