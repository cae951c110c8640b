# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

EndTraceStatusInput = Literal["OK", "ERROR", "IN_PROGRESS"]
"""How a trace may end. The server fails with 500 for anything else. These are the values that the server accepts."""

if TYPE_CHECKING:
    EndTraceStatus = EndTraceStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    EndTraceStatus = str

END_TRACE_STATUS_VALUES: tuple[EndTraceStatusInput, ...] = ("OK", "ERROR", "IN_PROGRESS")
"""Every known value of `EndTraceStatus`."""
