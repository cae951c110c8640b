# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpResourceSpans(Model):
    """Spans of one service."""

    resource: OtlpResource | None = None
    """The service that they come from."""
    scopeSpans: list[OtlpScopeSpans] | None = None
    """The spans by the library that made them. Null makes the server fail with a text 500."""
    schemaUrl: str | None = None
    """Ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.resource is not None:
            data["resource"] = self.resource.to_dict()
        if self.scopeSpans is not None:
            data["scopeSpans"] = [item.to_dict() for item in self.scopeSpans]
        if self.schemaUrl is not None:
            data["schemaUrl"] = self.schemaUrl
        return data


from .otlp_resource import OtlpResource  # noqa: E402
from .otlp_scope_spans import OtlpScopeSpans  # noqa: E402
