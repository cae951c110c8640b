# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class SetSkillAliasRequest(RequestModel):
    """The alias, and the version that it is to point to. Fields beyond these are rejected."""

    __slots__ = ("alias", "version")

    alias: str
    """The alias: letters, digits, `_` and `-`, at most 255 characters, neither `latest` in any case of letters nor a `v`
    with a number, such as `v1`."""
    version: SupportsIndex
    """The number of the version."""

    def __init__(self, *, alias: str, version: SupportsIndex) -> None:
        self.alias = alias
        self.version = version

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.alias
        data["alias"] = (
            v if v.__class__ is str and 1 <= len(v) <= 255 else _v.check_str("alias", v, min_length=1, max_length=255)
        )
        v = self.version
        data["version"] = (
            v if v.__class__ is int and 1 <= v <= 2_147_483_647 else _v.check_int("version", v, 1, 2_147_483_647)
        )
        return data
