"""Filters and sort orders for searches, without concatenating strings.

    from mlflow_wrap.filters import attribute, metric, param, tag

    best = (metric("val/loss") < 0.2) & (param("model") == "tree") & tag("team").like("vision%")
    client.runs.search([experiment_id], best, order_by=[metric("val/loss").asc()])

Keys and strings are quoted as MLflow's parser needs it, and what a search does not support is rejected before it is
sent. `str(best)` is the raw filter string, and every `filter_string` takes a raw one as well.
"""

from mlflow_wrap._filters.expressions import (
    Filter,
    MixedField,
    NumberField,
    StringField,
    attribute,
    dataset,
    expectation,
    feedback,
    metadata,
    metric,
    param,
    span,
    tag,
)

__all__ = [
    "Filter",
    "MixedField",
    "NumberField",
    "StringField",
    "attribute",
    "dataset",
    "expectation",
    "feedback",
    "metadata",
    "metric",
    "param",
    "span",
    "tag",
]
