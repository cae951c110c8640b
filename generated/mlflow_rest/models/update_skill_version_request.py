# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateSkillVersionRequest(Model):
    """The new status of a version. Fields beyond it are refused."""

    status: SkillStatusInput | None = None
    """The new status, one that the present one allows. Nothing is changed when left out; null is refused."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.status is not None:
            data["status"] = self.status
        return data


from .skill_status import SkillStatusInput  # noqa: E402
