# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetSkillTagRequest(RequestModel):
    """The tag to set on a skill, or on a version of one. Fields beyond these are rejected."""

    __slots__ = ("key", "value")

    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: object
    """The string, at most 100000 characters."""

    def __init__(self, *, key: str, value: object) -> None:
        self.key = key
        self.value = value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = v if v.__class__ is str and len(v) <= 100000 else _v.check_as_str("value", v, max_length=100000)
        return data
