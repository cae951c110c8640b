# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

MetricAggregationTypeInput = Literal["COUNT", "SUM", "AVG", "PERCENTILE", "MIN", "MAX"]
"""How to make one number of many. The server takes `COUNT` for a value that it does not know. These are the values that the server accepts."""

if TYPE_CHECKING:
    MetricAggregationType = MetricAggregationTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    MetricAggregationType = str

METRIC_AGGREGATION_TYPE_VALUES: tuple[MetricAggregationTypeInput, ...] = (
    "COUNT",
    "SUM",
    "AVG",
    "PERCENTILE",
    "MIN",
    "MAX",
)
"""Every known value of `MetricAggregationType`."""
