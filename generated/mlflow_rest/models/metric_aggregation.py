# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class MetricAggregation(Model):
    """How to make one number of many."""

    aggregation_type: MetricAggregationTypeInput
    """The kind of aggregation. Which ones are possible depends on the metric."""
    percentile_value: float | None = None
    """Which percentile, from 0 to 100. With `PERCENTILE` it must be there, with all others it may not: else, and out of
    its bounds, the server fails with an HTML 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"aggregation_type": self.aggregation_type}
        if self.percentile_value is not None:
            data["percentile_value"] = encode_double(self.percentile_value)
        return data


from .metric_aggregation_type import MetricAggregationTypeInput  # noqa: E402
