"""Finds the best run, and says which metrics there are if none has the one that is meant."""

from __future__ import annotations

import difflib
import math
from typing import TYPE_CHECKING

from mlflow_rest._validation import check_as_entry_key, check_bool, check_filter

from mlflow_wrap._filters import quoting
from mlflow_wrap._types.results import find_metric
from mlflow_wrap.errors import NoMatch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import Run

    from mlflow_wrap._async.resources.runs import AsyncRunClient

SAMPLE = 100
"""How many runs a hint looks at."""
_SHOWN = 10


def order_by_metric(metric_key: str, ascending: bool) -> str:
    """Build the order by a metric, checking both arguments."""
    direction = "ASC" if check_bool("ascending", ascending) else "DESC"
    return f"{quoting.quote_key('metrics', check_as_entry_key('metric_key', metric_key))} {direction}"


async def find_best_run(
    runs: AsyncRunClient,
    experiment_ids: SequenceNotStr[str | int],
    metric_key: str,
    *,
    ascending: bool,
    filter_string: str | FilterExpression | None,
) -> Run:
    """Find the finished run with the best value of a metric. The server sorts; NaN never wins.

    Args:
        runs: The client's runs.
        experiment_ids: Where to look.
        metric_key: The metric's name.
        ascending: Whether the lowest is the best.
        filter_string: A further condition.

    Raises:
        NoMatch: If no finished run has the metric.
    """
    order = order_by_metric(metric_key, ascending)
    conditions = ["attributes.status = 'FINISHED'"]
    if filter_string is not None:
        conditions.append(check_filter("filter_string", filter_string, search="runs", min_length=1))
    for run in await runs.search(experiment_ids, " AND ".join(conditions), order_by=[order], max_results=1):
        value = find_metric(run, metric_key)
        if value is not None and not math.isnan(value):
            return run
    searched = ", ".join(map(str, experiment_ids))
    latest = await runs.search(experiment_ids, max_results=SAMPLE)
    raise NoMatch(
        f"no finished run in the experiments {searched} has a value of the metric {metric_key!r}"
        f"{hint_at_metrics(latest, metric_key)}"
    )


def hint_at_metrics(runs: Iterable[Run], metric_key: str) -> str:
    """Say which metrics runs have, to follow that none has a certain one; the empty string if one has it."""
    # A response that does not fit may have names that are none.
    names = sorted({str(name) for run in runs for name in run.data.metrics})
    if not names or metric_key in names:
        return ""
    close = difflib.get_close_matches(metric_key, names, n=1)
    meant = f"; did you mean {close[0]!r}?" if close else ""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{meant} There are: {', '.join(map(repr, names[:_SHOWN]))}{more}"
