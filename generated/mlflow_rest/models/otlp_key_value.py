# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpKeyValue(Model):
    """A fact about a service, a span, an event or a link."""

    key: str | None = None
    """What the fact is about."""
    value: OtlpAnyValue | None = None
    """The fact. Null when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.key is not None:
            data["key"] = self.key
        if self.value is not None:
            data["value"] = self.value.to_dict()
        return data


from .otlp_any_value import OtlpAnyValue  # noqa: E402
