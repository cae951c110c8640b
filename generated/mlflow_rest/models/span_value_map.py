# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class SpanValueMap(Model):
    """Values under keys."""

    values: list[SpanAttribute] = field(factory=list)
    """Keys and values. Omitted when there are none."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.values
        if v:
            data["values"] = _v.check_objects("values", v, SpanAttribute)
        return data


from .span_attribute import SpanAttribute  # noqa: E402
