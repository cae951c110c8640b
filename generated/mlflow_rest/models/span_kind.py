# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

SpanKindInput = Literal[
    "SPAN_KIND_UNSPECIFIED",
    "SPAN_KIND_INTERNAL",
    "SPAN_KIND_SERVER",
    "SPAN_KIND_CLIENT",
    "SPAN_KIND_PRODUCER",
    "SPAN_KIND_CONSUMER",
]
"""The part that a span plays between services. These are the values that the server accepts."""

if TYPE_CHECKING:
    SpanKind = SpanKindInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    SpanKind = str

SPAN_KIND_VALUES: tuple[SpanKindInput, ...] = (
    "SPAN_KIND_UNSPECIFIED",
    "SPAN_KIND_INTERNAL",
    "SPAN_KIND_SERVER",
    "SPAN_KIND_CLIENT",
    "SPAN_KIND_PRODUCER",
    "SPAN_KIND_CONSUMER",
)
"""Every known value of `SpanKind`."""
