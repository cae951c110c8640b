# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ExportTracesRequest(Model):
    """Spans in the JSON form of OpenTelemetry's protocol. The names must be in lowerCamelCase: the server also reads
    `resource_spans`, but then takes identifiers for base64."""

    resourceSpans: list[OtlpResourceSpans]
    """The spans by where they come from, at least one item."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"resourceSpans": [item.to_dict() for item in self.resourceSpans]}
        return data


from .otlp_resource_spans import OtlpResourceSpans  # noqa: E402
