# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

TraceStateInput = Literal["STATE_UNSPECIFIED", "OK", "ERROR", "IN_PROGRESS"]
"""How a trace ended. The server stores `STATE_UNSPECIFIED` when it is sent nothing, or something that it does not
    know. These are the values that the server accepts."""

if TYPE_CHECKING:
    TraceState = TraceStateInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    TraceState = str

TRACE_STATE_VALUES: tuple[TraceStateInput, ...] = ("STATE_UNSPECIFIED", "OK", "ERROR", "IN_PROGRESS")
"""Every known value of `TraceState`."""
