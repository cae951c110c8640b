# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetRegisteredModelAliasRequest(RequestModel):
    """The alias, and the version that it shall point to."""

    __slots__ = ("name", "alias", "version")

    name: str
    """The name of the model."""
    alias: str
    """The alias: letters of any script, digits, `_` and `-`, at most 255 characters. `latest` in any case and words like
    `v1` are rejected."""
    version: str | int
    """The number of the version, as a string. A JSON number is rejected."""

    def __init__(self, *, name: str, alias: str, version: str | int) -> None:
        self.name = name
        self.alias = alias
        self.version = version

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.alias
        data["alias"] = (
            v
            if v.__class__ is str
            and 1 <= len(v) <= 255
            and _v.fits("(?![vV]\\d+$)(?![lL][aA][tT][eE][sS][tT]$)[\\w\\-]+", v)
            else _v.check_str(
                "alias",
                v,
                min_length=1,
                max_length=255,
                pattern="(?![vV]\\d+$)(?![lL][aA][tT][eE][sS][tT]$)[\\w\\-]+",
                about="The alias: letters of any script, digits, `_` and `-`, at most 255 characters. `latest` in any case and words like `v1` are rejected.",
            )
        )
        v = self.version
        data["version"] = (
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v)
        )
        return data
