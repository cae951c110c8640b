# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SpanValueMap(Model):
    """Values under keys."""

    values: list[SpanAttribute] = field(factory=list)
    """Keys and values. Left out when there are none."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.values:
            data["values"] = [item.to_dict() for item in self.values]
        return data


from .span_attribute import SpanAttribute  # noqa: E402
