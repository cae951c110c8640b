# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

SpanStatusCodeInput = Literal["STATUS_CODE_UNSET", "STATUS_CODE_OK", "STATUS_CODE_ERROR"]
"""Whether a span went well. These are the values that the server accepts."""

if TYPE_CHECKING:
    SpanStatusCode = SpanStatusCodeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    SpanStatusCode = str

SPAN_STATUS_CODE_VALUES: tuple[SpanStatusCodeInput, ...] = ("STATUS_CODE_UNSET", "STATUS_CODE_OK", "STATUS_CODE_ERROR")
"""Every known value of `SpanStatusCode`."""
