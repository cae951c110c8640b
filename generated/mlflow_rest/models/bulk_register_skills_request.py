# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class BulkRegisterSkillsRequest(RequestModel):
    """The skills of one Git repository whose versions are to be registered. Fields beyond these are rejected."""

    __slots__ = ("skills", "organization")

    skills: SequenceNotStr[BulkRegisterSkill]
    """From 1 to 500 skills, each name once. All have the same `source`, `ref` and `status`."""
    organization: str | None
    """The organization of all of them, without `@`: at most 64 lowercase letters, digits, single hyphens and single
    periods, with a letter or a digit at both ends. None when omitted or empty."""

    def __init__(self, *, skills: SequenceNotStr[BulkRegisterSkill], organization: str | None = None) -> None:
        self.skills = skills
        self.organization = organization

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.skills
        data["skills"] = _v.check_objects("skills", v, BulkRegisterSkill, min_items=1, max_items=500)
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
                    about="The organization of all of them, without `@`: at most 64 lowercase letters, digits, single hyphens and single periods, with a letter or a digit at both ends. None when omitted or empty.",
                )
            )
        return data


from .bulk_register_skill import BulkRegisterSkill  # noqa: E402
