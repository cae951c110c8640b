# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsFloat

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .metric_aggregation_type import MetricAggregationTypeInput


class MetricAggregation(RequestModel):
    """How to make one number of many."""

    __slots__ = ("aggregation_type", "percentile_value")

    aggregation_type: MetricAggregationTypeInput
    """The kind of aggregation. Which ones are possible depends on the metric."""
    percentile_value: SupportsFloat | None
    """Which percentile, from 0 to 100. With `PERCENTILE` it must be there, with all others it may not: else, and out of
    its bounds, the server fails with an HTML 500."""

    def __init__(
        self, *, aggregation_type: MetricAggregationTypeInput, percentile_value: SupportsFloat | None = None
    ) -> None:
        self.aggregation_type = aggregation_type
        self.percentile_value = percentile_value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.aggregation_type
        data["aggregation_type"] = (
            v
            if v.__class__ is str and v in METRIC_AGGREGATION_TYPE_VALUES
            else _v.check_enum("aggregation_type", v, METRIC_AGGREGATION_TYPE_VALUES)
        )
        v = self.percentile_value
        if v is not None:
            data["percentile_value"] = _v.check_number("percentile_value", v, minimum=0, maximum=100)
        return data


from .metric_aggregation_type import METRIC_AGGREGATION_TYPE_VALUES  # noqa: E402
