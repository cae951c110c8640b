# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class MetricDataPoint(Model):
    """Numbers of one group."""

    metric_name: str
    """The metric requested."""
    dimensions: dict[str, str] = field(factory=dict)
    """The group, by the names of the dimensions, and the start of the interval as `time_bucket`, such as
    `2026-01-01T00:00:00+00:00`. Omitted when nothing was grouped."""
    values: dict[str, float] = field(factory=dict)
    """The numbers by aggregation, such as `COUNT`, `AVG` or `P99.0`."""
