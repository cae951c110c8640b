# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

TraceStatusInput = Literal["TRACE_STATUS_UNSPECIFIED", "OK", "ERROR", "IN_PROGRESS"]
"""How a trace ended, in the words of the older routes. `TRACE_STATUS_UNSPECIFIED` stands in answers for a trace that
    was stored without a state. These are the values that the server accepts."""

if TYPE_CHECKING:
    TraceStatus = TraceStatusInput | str
else:
    # What the decoder sees: any text, since it refuses a union of known texts and any text.
    TraceStatus = str

TRACE_STATUS_VALUES: tuple[TraceStatusInput, ...] = ("TRACE_STATUS_UNSPECIFIED", "OK", "ERROR", "IN_PROGRESS")
"""Every known value of `TraceStatus`."""
