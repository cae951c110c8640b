# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SpanLink(Model):
    """Another span that a span has to do with, be it in another trace."""

    trace_id: str | None = None
    """The 16 bytes of the other trace's identifier, in base64."""
    span_id: str | None = None
    """The 8 bytes of the other span's identifier, in base64."""
    trace_state: str | None = None
    """Never set by MLflow."""
    attributes: list[SpanAttribute] = field(factory=list)
    """What is known of the link. Left out when there is nothing."""
    dropped_attributes_count: int | None = None
    """Never set by MLflow."""
    flags: int | None = None
    """Never set by MLflow."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.trace_id is not None:
            data["trace_id"] = self.trace_id
        if self.span_id is not None:
            data["span_id"] = self.span_id
        if self.trace_state is not None:
            data["trace_state"] = self.trace_state
        if self.attributes:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.dropped_attributes_count is not None:
            data["dropped_attributes_count"] = self.dropped_attributes_count
        if self.flags is not None:
            data["flags"] = self.flags
        return data


from .span_attribute import SpanAttribute  # noqa: E402
