# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class SpanAttribute(Model):
    """A fact about a span, an event or a link."""

    key: str | None = None
    """What the fact is about."""
    value: SpanValue | None = None
    """The fact."""
    key_strindex: int | None = None
    """Never set by MLflow."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        if v is not None:
            data["key"] = v if v.__class__ is str else _v.check_str("key", v)
        v = self.value
        if v is not None:
            data["value"] = _v.check_object("value", v, SpanValue)
        v = self.key_strindex
        if v is not None:
            data["key_strindex"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("key_strindex", v, -2_147_483_648, 2_147_483_647)
            )
        return data


from .span_value import SpanValue  # noqa: E402
