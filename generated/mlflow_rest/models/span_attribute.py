# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.key is not None:
            data["key"] = self.key
        if self.value is not None:
            data["value"] = self.value.to_dict()
        if self.key_strindex is not None:
            data["key_strindex"] = self.key_strindex
        return data


from .span_value import SpanValue  # noqa: E402
