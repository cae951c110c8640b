"""Conditions and orders for the searches, without pasting strings by hand.

    from mlflow_wrap.filters import attribute, metric, param, tag

    best = (metric("val/loss") < 0.2) & (param("model") == "tree") & tag("team").like("vision%")
    client.runs.search([experiment_id], best, order_by=[metric("val/loss").asc()])

Keys and texts are quoted as MLflow's parser needs it, and what a search does not understand is refused before it is
sent. `str(best)` is the raw filter string, and every `filter_string` takes a raw one as well.
"""

from mlflow_wrap._filters.expressions import (
    Filter,
    MixedField,
    NumberField,
    TextField,
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
    "TextField",
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
