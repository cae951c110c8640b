# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

TraceLocationTypeInput = Literal["MLFLOW_EXPERIMENT", "INFERENCE_TABLE"]
"""The kind of place that contains a trace. The open-source server has traces in experiments only. These are the values that the server accepts."""

if TYPE_CHECKING:
    TraceLocationType = TraceLocationTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    TraceLocationType = str

TRACE_LOCATION_TYPE_VALUES: tuple[TraceLocationTypeInput, ...] = ("MLFLOW_EXPERIMENT", "INFERENCE_TABLE")
"""Every known value of `TraceLocationType`."""
