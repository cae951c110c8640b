# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpSpanLink(Model):
    """Another span that a span has to do with. Its identifiers are the one thing that releases disagree on: MLflow 3.17
    and older read them as base64, MLflow 3.18 and newer as hexadecimal digits. The older ones lose a link in
    hexadecimal without a word."""

    traceId: str | None = None
    """The identifier of the other trace."""
    spanId: str | None = None
    """The identifier of the other span."""
    traceState: str | None = None
    """Ignored."""
    attributes: list[OtlpKeyValue] | None = None
    """What is known of the link."""
    droppedAttributesCount: int | None = None
    """Ignored."""
    flags: int | None = None
    """Ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.traceId is not None:
            data["traceId"] = self.traceId
        if self.spanId is not None:
            data["spanId"] = self.spanId
        if self.traceState is not None:
            data["traceState"] = self.traceState
        if self.attributes is not None:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.droppedAttributesCount is not None:
            data["droppedAttributesCount"] = self.droppedAttributesCount
        if self.flags is not None:
            data["flags"] = self.flags
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
