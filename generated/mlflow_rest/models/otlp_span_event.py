# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpSpanEvent(Model):
    """Something that happened during a span."""

    timeUnixNano: int | None = None
    """When it happened, in nanoseconds since the epoch."""
    name: str | None = None
    """What it was, such as `exception`."""
    attributes: list[OtlpKeyValue] | None = None
    """What is known of it."""
    droppedAttributesCount: int | None = None
    """Ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.timeUnixNano is not None:
            data["timeUnixNano"] = self.timeUnixNano
        if self.name is not None:
            data["name"] = self.name
        if self.attributes is not None:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.droppedAttributesCount is not None:
            data["droppedAttributesCount"] = self.droppedAttributesCount
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
