# Made by `make generate` from mlflow_wrap/_async/resources/metrics.py.
# Do not edit: change the async source. @generated
"""Histories of metrics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mlflow_rest.api import metrics as api

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import Metric, MetricWithRunId

    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._sync.resources.runs import RunClient
    from mlflow_wrap._types.page import Page


class MetricClient(SuggestsNames):
    """Reads what runs have logged of a metric over time. Reached as `client.metrics`.

    Points are logged by `client.runs`; the last value of each metric is on the run itself.
    """

    def __init__(self, transport: RetryingSender, runs: RunClient) -> None:
        self._transport = transport
        self._runs = runs

    def get_history(
        self, run_id: str, key: str, *, max_results: int | None = None, page_token: str | None = None
    ) -> Page[Metric]:
        """Reads the points of a metric of a run, one page of them.

        Args:
            run_id: The run's id.
            key: The metric's name.
            max_results: Size of the page, 1 to 25000; all points on one page if left out.
            page_token: Where the page starts, from the page before.

        Returns:
            The points by time, then step, then value; an empty page if there is no such metric or no such run.
        """
        return self._runs.get_metric_history(run_id, key, max_results=max_results, page_token=page_token)

    def iter_history(self, run_id: str, key: str) -> Iterator[Metric]:
        """Reads the points of a metric of a run, all of them, page by page.

        Args:
            run_id: The run's id.
            key: The metric's name.
        """
        return self._runs.iter_metric_history(run_id, key)

    def sample_histories(
        self,
        run_ids: Iterable[str],
        key: str,
        *,
        start_step: int | None = None,
        end_step: int | None = None,
        max_results: int | None = None,
    ) -> dict[str, list[MetricWithRunId]]:
        """Reads the history of one metric of many runs, thinned out as a chart needs it (MLflow 2.11 and newer).

        There is one request for each 100 runs.

        Args:
            run_ids: The runs' ids, any number.
            key: The metric's name.
            start_step: The first step to look at, itself included; only together with `end_step`.
            end_step: The last step to look at, itself included; only together with `start_step`.
            max_results: How many points to read of each run, 1 to 2500; 2500 if left out. They are spread evenly, with
                the first and the last among them; a single one is the last.

        Returns:
            The points of each run by its id, in the order of `run_ids`; by step, then time, then value. A run without
            the metric, or that does not exist, has an empty list.
        """
        found = values.ids("run_ids", run_ids)
        metric_key = values.text("key", key)
        most = values.count("max_results", max_results, limits.MAX_SAMPLE)
        first, last = _interval(start_step, end_step)
        histories: dict[str, list[MetricWithRunId]] = {run_id: [] for run_id in found}
        for start in range(0, len(found), limits.MAX_SAMPLED_RUNS):
            response = api.get_metric_history_bulk_interval.sync(
                client=self._transport,
                run_ids=found[start : start + limits.MAX_SAMPLED_RUNS],
                metric_key=metric_key,
                start_step=first,
                end_step=last,
                max_results=most,
            )
            for point in response.metrics:
                histories.setdefault(point.run_id or "", []).append(point)
        return histories


def _interval(start_step: int | None, end_step: int | None) -> tuple[int | None, int | None]:
    if start_step is None and end_step is None:
        return None, None
    if start_step is None or end_step is None:
        raise InvalidArgument(
            f"start_step and end_step go together, but they are {values.shown(start_step)} and {values.shown(end_step)}"
        )
    first, last = values.step(start_step), values.step(end_step)
    if first > last:
        raise InvalidArgument(f"start_step must not be beyond end_step, but they are {first} and {last}")
    return first, last
