# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class TraceRequestMetadata(Model):
    """A fact about a trace that does not change once it is there, on the older routes."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The key. A missing or empty one is 400, one that is no string is stored as the empty string. Any character is
    stored, at any length; returns cut it at 250 characters. Keys such as `mlflow.trace.session` (at most 250 characters
    of value) and `mlflow.trace.tokenUsage` (a JSON document) have a meaning of their own."""
    value: str | None = None
    """The string, empty when omitted. It is stored whole, but returns cut it at 250 characters."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str else _v.check_str("key", v)
        v = self.value
        if v is not None:
            data["value"] = v if v.__class__ is str else _v.check_as_str("value", v)
        return data
