# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

MetricViewTypeInput = Literal["TRACES", "SPANS", "ASSESSMENTS"]
"""What to count and measure. The server takes `TRACES` for a value that it does not know, with 200. These are the values that the server accepts."""

if TYPE_CHECKING:
    MetricViewType = MetricViewTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    MetricViewType = str

METRIC_VIEW_TYPE_VALUES: tuple[MetricViewTypeInput, ...] = ("TRACES", "SPANS", "ASSESSMENTS")
"""Every known value of `MetricViewType`."""
