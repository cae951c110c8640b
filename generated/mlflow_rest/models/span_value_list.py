# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SpanValueList(Model):
    """A list of values."""

    values: list[SpanValue] = field(factory=list)
    """The values. Left out when the list is empty."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.values:
            data["values"] = [item.to_dict() for item in self.values]
        return data


from .span_value import SpanValue  # noqa: E402
