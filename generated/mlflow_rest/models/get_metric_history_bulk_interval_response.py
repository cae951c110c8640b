# Made by `make generate` from spec/schemas/metrics.yaml (sha256 98532f0d338c75ee).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class GetMetricHistoryBulkIntervalResponse(Model):
    """A sample of the points of a metric of several runs."""

    metrics: list[MetricWithRunId] = field(factory=list)
    """The points, run by run in the order of the request, within a run by step, then time, then value. Omitted when there
    are none."""


from .metric_with_run_id import MetricWithRunId  # noqa: E402
