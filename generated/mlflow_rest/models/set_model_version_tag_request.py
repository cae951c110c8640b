# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetModelVersionTagRequest(RequestModel):
    """The tag to set, and on which version."""

    __slots__ = ("name", "version", "key", "value")

    name: str
    """The name of the registered model."""
    version: str | int
    """The number of the version, as a string. A JSON number is rejected."""
    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: object
    """The string, at most 100000 characters. Omitted, it is the empty string, also over an older value."""

    def __init__(self, *, name: str, version: str | int, key: str, value: object) -> None:
        self.name = name
        self.version = version
        self.key = key
        self.value = value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.version
        data["version"] = (
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v)
        )
        v = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = v if v.__class__ is str and len(v) <= 100000 else _v.check_as_str("value", v, max_length=100000)
        return data
