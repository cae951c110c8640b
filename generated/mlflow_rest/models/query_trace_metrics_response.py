# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class QueryTraceMetricsResponse:
    """What was counted or measured."""

    data_points: list[MetricDataPoint] = field(factory=list)
    """One item per group. Left out when there is nothing to measure; a count of nothing is a point with 0."""
    next_page_token: str | None = None
    """Never set in MLflow 3."""


from .metric_data_point import MetricDataPoint  # noqa: E402
