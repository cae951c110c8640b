# Made by `make generate` from mlflow_wrap/_async/resources/metrics.py.
# Do not edit: change the async source. @generated
"""Histories of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, SupportsIndex

from mlflow_rest._limits import GET_METRIC_HISTORY_BULK_INTERVAL_RUN_IDS_MAX_ITEMS
from mlflow_rest._validation import check_as_entry_key, check_int, check_list, check_str, show
from mlflow_rest.resources.metrics import MetricsResource
from mlflow_rest.resources.runs import RunsResource

from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr
    from mlflow_rest.models import Metric, MetricWithRunId


class MetricClient(SuggestsNames, MetricsResource):
    """Reads what runs have logged of a metric over time. Reached as `client.metrics`.

    Points are logged by `client.runs`; the last value of each metric is on the run itself.
    """

    def sample_histories(
        self,
        run_ids: SequenceNotStr[str],
        key: str,
        *,
        start_step: SupportsIndex | None = None,
        end_step: SupportsIndex | None = None,
        max_results: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> dict[str, list[MetricWithRunId]]:
        """Sample the history of one metric of any number of runs, as a chart needs it.

        getMetricHistoryBulkInterval · GET /api/2.0/mlflow/metrics/get-history-bulk-interval

        There is one request for each 100 runs.

        Args:
            run_ids: The runs' ids, any number.
            key: The metric's name.
            start_step: The first step to look at, itself included; only together with `end_step`.
            end_step: The last step to look at, itself included; only together with `start_step`.
            max_results: How many points to read of each run, 1 to 2500. Defaults to 2500. They are spread evenly, with
                the first and the last among them; a single one is the last.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The points of each run by its id, in the order of `run_ids`; by step, then time, then value. A run without
            the metric, or that does not exist, has an empty list.
        """
        _check_interval(start_step, end_step)
        ids = check_list("run_ids", run_ids, lambda item: check_str("", item, min_length=1), min_items=1)
        histories: dict[str, list[MetricWithRunId]] = {run_id: [] for run_id in ids}
        distinct, limit = list(histories), GET_METRIC_HISTORY_BULK_INTERVAL_RUN_IDS_MAX_ITEMS
        for start in range(0, len(distinct), limit):
            points = self.get_history_bulk_interval(
                distinct[start : start + limit],
                key,
                start_step=start_step,
                end_step=end_step,
                max_results=max_results,
                timeout=timeout,
                extra_headers=extra_headers,
            )
            for point in points:
                histories.setdefault(point.run_id or "", []).append(point)
        return histories

    def get_histories(
        self,
        run_ids: SequenceNotStr[str],
        keys: SequenceNotStr[str] | None = None,
        *,
        max_concurrency: int = 8,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> dict[str, dict[str, list[Metric]]]:
        """Get all points of metrics of any number of runs, several histories at a time. `sample_histories` reads less.

        getMetricHistory · GET /api/2.0/mlflow/metrics/get-history
        getRun · GET /api/2.0/mlflow/runs/get

        Args:
            run_ids: The runs' ids, any number.
            keys: The metrics' names. Defaults to all metrics of each run.
            max_concurrency: How many requests at a time, 1 to 100.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The points by run id and key, in the order of `run_ids` and `keys`; as the server orders them: by time, then
            step, then value. A run without a metric of `keys`, or that does not exist, has an empty list. `to_pandas`
            and `to_polars` of `mlflow_wrap.tables` make one table of it.

        Raises:
            ResourceDoesNotExist: If `keys` is omitted, and there is no run of one of the ids.
        """
        ids = dict.fromkeys(check_list("run_ids", run_ids, lambda item: check_str("", item, min_length=1)))
        checked = None if keys is None else check_list("keys", keys, lambda item: check_as_entry_key("", item))
        count = check_int("max_concurrency", max_concurrency, 1, 100)
        options: dict[str, Any] = {"timeout": timeout, "extra_headers": extra_headers}
        runs = RunsResource(self._sender(timeout, extra_headers))
        histories: dict[str, dict[str, list[Metric]]] = {run_id: {} for run_id in ids}

        def list_keys(run_id: str) -> None:
            own = list((runs.get(run_id)).data.metrics) if checked is None else checked
            histories[run_id] = {key: [] for key in own}

        def read(run_id: str, key: str) -> None:
            points = self.iter_history(run_id, key, unique=False, **options)
            histories[run_id][key] = [point for point in points]

        concurrency.run_all([partial(list_keys, run_id) for run_id in ids], count)
        steps = [partial(read, run_id, key) for run_id, by_key in histories.items() for key in by_key]
        concurrency.run_all(steps, count)
        return histories


def _check_interval(start_step: SupportsIndex | None, end_step: SupportsIndex | None) -> None:
    if start_step is None and end_step is None:
        return
    if start_step is None or end_step is None:
        raise InvalidArgument(
            f"start_step and end_step go together, but they are {show(start_step)} and {show(end_step)}"
        )
    first, last = check_int("start_step", start_step), check_int("end_step", end_step)
    if first > last:
        raise InvalidArgument(f"start_step must not be beyond end_step, but they are {first} and {last}")
