# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class QueryTraceMetricsResponse(Model):
    """What was counted or measured."""

    data_points: list[MetricDataPoint] = field(factory=list)
    """One item per group. Omitted when there is nothing to measure; a count of nothing is a point with 0."""
    next_page_token: str | None = None
    """Never set in MLflow 3."""


from .metric_data_point import MetricDataPoint  # noqa: E402
