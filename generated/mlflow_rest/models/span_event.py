# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class SpanEvent(Model):
    """Something that happened during a span."""

    time_unix_nano: int | None = None
    """When it happened, in nanoseconds since the epoch."""
    name: str | None = None
    """What it was, such as `exception`."""
    attributes: list[SpanAttribute] = field(factory=list)
    """What is known of it. Omitted when there is nothing."""
    dropped_attributes_count: int | None = None
    """Never set by MLflow."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.time_unix_nano
        if v is not None:
            data["time_unix_nano"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("time_unix_nano", v)
            )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
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
        return data


from .span_attribute import SpanAttribute  # noqa: E402
