# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .metric_view_type import MetricViewTypeInput


class QueryTraceMetricsRequest(RequestModel):
    """What to count or measure, and how to group it."""

    __slots__ = (
        "experiment_ids",
        "view_type",
        "metric_name",
        "aggregations",
        "dimensions",
        "filters",
        "time_interval_seconds",
        "start_time_ms",
        "end_time_ms",
        "max_results",
        "page_token",
    )

    experiment_ids: SequenceNotStr[str | int]
    """The experiments to look in. Unknown ones are skipped; one that is no number is 400."""
    view_type: MetricViewTypeInput
    """Whether to look at traces, spans or assessments."""
    metric_name: str
    """Of `TRACES`: `trace_count`, `session_count`, `latency`, `input_tokens`, `output_tokens`, `total_tokens`,
    `cache_read_input_tokens`, `cache_creation_input_tokens`. Of `SPANS`: `span_count`, `latency`, `input_cost`,
    `output_cost`, `total_cost`. Of `ASSESSMENTS`: `assessment_count`, `assessment_value`. Latencies are in
    milliseconds, costs in US dollars."""
    aggregations: SequenceNotStr[MetricAggregation]
    """What to compute, at least one. Counts know `COUNT` only; latencies and assessment values `AVG`, `MIN`, `MAX` and
    `PERCENTILE`; tokens and costs `SUM` as well."""
    dimensions: SequenceNotStr[str] | None
    """What to group by: `trace_name`, `trace_status`; `span_name`, `span_type`, `span_status`, `span_model_name`,
    `span_model_provider`; `assessment_name`, `assessment_value`. Not every metric knows all of its kind. What lacks a
    value there, such as a trace without a name, is not counted."""
    filters: SequenceNotStr[str] | None
    """Conditions that must all contain, one per item, compared with `=` only: `trace.status`, `trace.tag.x`,
    `trace.metadata.x`, and in their own views `span.name`, `span.status`, `span.type`, `assessment.name`,
    `assessment.type`."""
    time_interval_seconds: SupportsIndex | None
    """Split time into intervals of this many seconds. It needs both times. 0 counts as omitted; a negative one is accepted
    and makes no sense."""
    start_time_ms: SupportsIndex | datetime | None
    """Omit what started before, in milliseconds since the epoch."""
    end_time_ms: SupportsIndex | datetime | None
    """Omit what started later, in milliseconds since the epoch."""
    max_results: SupportsIndex | None
    """How many data points to return, 1000 when omitted. The rest is lost: there is no next page. 0 returns nothing, a
    negative number everything."""
    page_token: str | None
    """Accepted and ignored."""

    def __init__(
        self,
        *,
        experiment_ids: SequenceNotStr[str | int],
        view_type: MetricViewTypeInput,
        metric_name: str,
        aggregations: SequenceNotStr[MetricAggregation],
        dimensions: SequenceNotStr[str] | None = None,
        filters: SequenceNotStr[str] | None = None,
        time_interval_seconds: SupportsIndex | None = None,
        start_time_ms: SupportsIndex | datetime | None = None,
        end_time_ms: SupportsIndex | datetime | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
    ) -> None:
        self.experiment_ids = experiment_ids
        self.view_type = view_type
        self.metric_name = metric_name
        self.aggregations = aggregations
        self.dimensions = dimensions
        self.filters = filters
        self.time_interval_seconds = time_interval_seconds
        self.start_time_ms = start_time_ms
        self.end_time_ms = end_time_ms
        self.max_results = max_results
        self.page_token = page_token

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_ids
        data["experiment_ids"] = _v.check_strs(
            "experiment_ids", v, lambda item: item if item.__class__ is str else _v.check_digits("", item)
        )
        v = self.view_type
        data["view_type"] = (
            v
            if v.__class__ is str and v in METRIC_VIEW_TYPE_VALUES
            else _v.check_enum("view_type", v, METRIC_VIEW_TYPE_VALUES)
        )
        v = self.metric_name
        data["metric_name"] = v if v.__class__ is str and v else _v.check_str("metric_name", v, min_length=1)
        v = self.aggregations
        data["aggregations"] = _v.check_objects("aggregations", v, MetricAggregation, min_items=1)
        v = self.dimensions
        if v is not None:
            data["dimensions"] = _v.check_strs(
                "dimensions", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.filters
        if v is not None:
            data["filters"] = _v.check_strs(
                "filters", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.time_interval_seconds
        if v is not None:
            data["time_interval_seconds"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("time_interval_seconds", v)
            )
        v = self.start_time_ms
        if v is not None:
            data["start_time_ms"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
                else _v.check_timestamp("start_time_ms", v)
            )
        v = self.end_time_ms
        if v is not None:
            data["end_time_ms"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
                else _v.check_timestamp("end_time_ms", v)
            )
        v = self.max_results
        if v is not None:
            data["max_results"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("max_results", v, -2_147_483_648, 2_147_483_647)
            )
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        return data


from .metric_aggregation import MetricAggregation  # noqa: E402
from .metric_view_type import METRIC_VIEW_TYPE_VALUES  # noqa: E402
