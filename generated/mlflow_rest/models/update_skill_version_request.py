# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .skill_status import SkillStatusInput


class UpdateSkillVersionRequest(RequestModel):
    """The new status of a version. Fields beyond it are rejected."""

    __slots__ = ("status",)

    status: SkillStatusInput | None
    """The new status, one that the present one allows. Nothing is changed when omitted; null is rejected."""

    def __init__(self, *, status: SkillStatusInput | None = None) -> None:
        self.status = status

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.status
        if v is not None:
            data["status"] = (
                v
                if v.__class__ is str and v in SKILL_STATUS_VALUES
                else _v.check_enum("status", v, SKILL_STATUS_VALUES)
            )
        return data


from .skill_status import SKILL_STATUS_VALUES  # noqa: E402
