# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class TraceTag(Model):
    """A string attached to a trace under a key, on the older routes."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The key. Starting and ending a trace check only that it is there and not empty, unlike setTraceTag; one that is no
    string is stored as the empty string. Returns cut it at 250 characters."""
    value: str | None = None
    """The string, empty when omitted. It is stored whole, but returns cut it at 4096 characters."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str else _v.check_str("key", v)
        v = self.value
        if v is not None:
            data["value"] = v if v.__class__ is str else _v.check_as_str("value", v)
        return data
