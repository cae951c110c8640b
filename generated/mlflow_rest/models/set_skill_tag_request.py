# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetSkillTagRequest(Model):
    """The tag to set on a skill, or on a version of one. Fields beyond these are refused."""

    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str
    """The text, at most 100000 characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
