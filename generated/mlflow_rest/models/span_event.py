# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SpanEvent(Model):
    """Something that happened during a span."""

    time_unix_nano: int | None = None
    """When it happened, in nanoseconds since the epoch."""
    name: str | None = None
    """What it was, such as `exception`."""
    attributes: list[SpanAttribute] = field(factory=list)
    """What is known of it. Left out when there is nothing."""
    dropped_attributes_count: int | None = None
    """Never set by MLflow."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.time_unix_nano is not None:
            data["time_unix_nano"] = self.time_unix_nano
        if self.name is not None:
            data["name"] = self.name
        if self.attributes:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.dropped_attributes_count is not None:
            data["dropped_attributes_count"] = self.dropped_attributes_count
        return data


from .span_attribute import SpanAttribute  # noqa: E402
