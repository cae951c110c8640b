# Made by `make generate` from spec/schemas/metrics.yaml (sha256 719b92de084a6e66) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class GetMetricHistoryBulkIntervalResponse:
    """A sample of the points of a metric of several runs."""

    metrics: list[MetricWithRunId] = field(factory=list)
    """The points, run by run in the order of the request, within a run by step, then time, then value. Left out when there
    are none."""


from .metric_with_run_id import MetricWithRunId  # noqa: E402
