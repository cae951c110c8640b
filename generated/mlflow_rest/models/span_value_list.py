# Made by `make generate` from spec/schemas/traces.yaml (sha256 1c6efc29bc3d3a7d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field


@define(kw_only=True)
class SpanValueList:
    """A list of values."""

    values: list[SpanValue] = field(factory=list)
    """The values. Left out when the list is empty."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {}
        if self.values:
            data["values"] = [item.to_dict() for item in self.values]
        return data


from .span_value import SpanValue  # noqa: E402
