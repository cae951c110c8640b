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


class UpdateSkillRequest(RequestModel):
    """What to change of a skill. Whatever is omitted stays. Fields beyond these are rejected."""

    __slots__ = ("description", "icons")

    description: str | Null | None
    """A string for people. Null deletes it."""
    icons: SequenceNotStr[SkillIcon] | Null | None
    """All icons, at most 100, in place of those that there were. Null deletes them."""

    def __init__(
        self, *, description: str | Null | None = None, icons: SequenceNotStr[SkillIcon] | Null | None = None
    ) -> None:
        self.description = description
        self.icons = icons

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.description
        if v is not None:
            data["description"] = None if v is NULL else v if v.__class__ is str else _v.check_str("description", v)
        v = self.icons
        if v is not None:
            data["icons"] = None if v is NULL else _v.check_objects("icons", v, SkillIcon, max_items=100)
        return data


from .skill_icon import SkillIcon  # noqa: E402
