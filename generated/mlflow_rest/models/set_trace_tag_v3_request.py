# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetTraceTagV3Request(RequestModel):
    """The tag to set."""

    __slots__ = ("key", "value")

    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: object
    """The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000 characters
    silently, unless it was configured to reject long values; returns show 4096 of them. A trace's name, under
    `mlflow.traceName`, is rejected beyond 4096 characters."""

    def __init__(self, *, key: str, value: object) -> None:
        self.key = key
        self.value = value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = (
            v if v.__class__ is str and len(v) <= 8000 else _v.check_as_str("value", v, max_length=8000, stored=True)
        )
        return data
