# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class SpanLink(Model):
    """Another span that a span has to do with, perhaps in another trace."""

    trace_id: str | None = None
    """The 16 bytes of the other trace's identifier, in base64."""
    span_id: str | None = None
    """The 8 bytes of the other span's identifier, in base64."""
    trace_state: str | None = None
    """Never set by MLflow."""
    attributes: list[SpanAttribute] = field(factory=list)
    """What is known of the link. Omitted when there is nothing."""
    dropped_attributes_count: int | None = None
    """Never set by MLflow."""
    flags: int | None = None
    """Never set by MLflow."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.trace_id
        if v is not None:
            data["trace_id"] = v if v.__class__ is str else _v.check_str("trace_id", v)
        v = self.span_id
        if v is not None:
            data["span_id"] = v if v.__class__ is str else _v.check_str("span_id", v)
        v = self.trace_state
        if v is not None:
            data["trace_state"] = v if v.__class__ is str else _v.check_str("trace_state", v)
        v = self.attributes
        if v:
            data["attributes"] = _v.check_objects("attributes", v, SpanAttribute)
        v = self.dropped_attributes_count
        if v is not None:
            data["dropped_attributes_count"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("dropped_attributes_count", v)
            )
        v = self.flags
        if v is not None:
            data["flags"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("flags", v)
            )
        return data


from .span_attribute import SpanAttribute  # noqa: E402
