# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

TraceStatusInput = Literal["TRACE_STATUS_UNSPECIFIED", "OK", "ERROR", "IN_PROGRESS"]
"""How a trace ended, in the words of the older routes. `TRACE_STATUS_UNSPECIFIED` stands in responds for a trace that
    was stored without a state. These are the values that the server accepts."""

if TYPE_CHECKING:
    TraceStatus = TraceStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    TraceStatus = str

TRACE_STATUS_VALUES: tuple[TraceStatusInput, ...] = ("TRACE_STATUS_UNSPECIFIED", "OK", "ERROR", "IN_PROGRESS")
"""Every known value of `TraceStatus`."""
