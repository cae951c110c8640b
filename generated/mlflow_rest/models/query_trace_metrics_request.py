# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class QueryTraceMetricsRequest(Model):
    """What to count or measure, and how to group it."""

    experiment_ids: list[str]
    """The experiments to look in. Unknown ones are skipped; one that is no number is 400."""
    view_type: MetricViewTypeInput
    """Whether to look at traces, spans or assessments."""
    metric_name: str
    """Of `TRACES`: `trace_count`, `session_count`, `latency`, `input_tokens`, `output_tokens`, `total_tokens`,
    `cache_read_input_tokens`, `cache_creation_input_tokens`. Of `SPANS`: `span_count`, `latency`, `input_cost`,
    `output_cost`, `total_cost`. Of `ASSESSMENTS`: `assessment_count`, `assessment_value`. Latencies are in
    milliseconds, costs in US dollars."""
    aggregations: list[MetricAggregation]
    """What to compute, at least one. Counts know `COUNT` only; latencies and assessment values `AVG`, `MIN`, `MAX` and
    `PERCENTILE`; tokens and costs `SUM` as well."""
    dimensions: list[str] | None = None
    """What to group by: `trace_name`, `trace_status`; `span_name`, `span_type`, `span_status`, `span_model_name`,
    `span_model_provider`; `assessment_name`, `assessment_value`. Not every metric knows all of its kind. What lacks a
    value there, such as a trace without a name, is not counted."""
    filters: list[str] | None = None
    """Conditions that must all hold, one per item, compared with `=` only: `trace.status`, `trace.tag.x`,
    `trace.metadata.x`, and in their own views `span.name`, `span.status`, `span.type`, `assessment.name`,
    `assessment.type`."""
    time_interval_seconds: int | None = None
    """Split time into pieces of this many seconds. It needs both times. 0 counts as left out; a negative one is accepted
    and makes no sense."""
    start_time_ms: int | None = None
    """Leave out what started before, in milliseconds since the epoch."""
    end_time_ms: int | None = None
    """Leave out what started later, in milliseconds since the epoch."""
    max_results: int | None = None
    """How many data points to answer, 1000 when left out. The rest is lost: there is no next page. 0 answers nothing, a
    negative number everything."""
    page_token: str | None = None
    """Accepted and ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "experiment_ids": self.experiment_ids,
            "view_type": self.view_type,
            "metric_name": self.metric_name,
            "aggregations": [item.to_dict() for item in self.aggregations],
        }
        if self.dimensions is not None:
            data["dimensions"] = self.dimensions
        if self.filters is not None:
            data["filters"] = self.filters
        if self.time_interval_seconds is not None:
            data["time_interval_seconds"] = self.time_interval_seconds
        if self.start_time_ms is not None:
            data["start_time_ms"] = self.start_time_ms
        if self.end_time_ms is not None:
            data["end_time_ms"] = self.end_time_ms
        if self.max_results is not None:
            data["max_results"] = self.max_results
        if self.page_token is not None:
            data["page_token"] = self.page_token
        return data


from .metric_aggregation import MetricAggregation  # noqa: E402
from .metric_view_type import MetricViewTypeInput  # noqa: E402
