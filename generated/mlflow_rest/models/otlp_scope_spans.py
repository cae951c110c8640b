# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpScopeSpans(Model):
    """Spans that one library made."""

    scope: OtlpScope | None = None
    """The library. Ignored."""
    spans: list[OtlpSpan] | None = None
    """The spans, of as many traces as you like. Null makes the server fail with a text 500."""
    schemaUrl: str | None = None
    """Ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.scope is not None:
            data["scope"] = self.scope.to_dict()
        if self.spans is not None:
            data["spans"] = [item.to_dict() for item in self.spans]
        if self.schemaUrl is not None:
            data["schemaUrl"] = self.schemaUrl
        return data


from .otlp_scope import OtlpScope  # noqa: E402
from .otlp_span import OtlpSpan  # noqa: E402
