"""Traces of applications."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, SupportsIndex

from mlflow_rest import models
from mlflow_rest._limits import LINK_TRACES_TO_RUN_REQUEST_TRACE_IDS_MAX_ITEMS
from mlflow_rest._validation import check_digits, check_list, check_str
from mlflow_rest.resources.traces import AsyncTracesResource

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap.errors import MLflowError

if TYPE_CHECKING:
    from mlflow_rest import AsyncPage
    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import TraceInfoV3


class AsyncTraceClient(SuggestsNames, AsyncTracesResource):
    """Searches, tags, links and deletes traces (MLflow 3.3 and newer). Reached as `client.traces`.

    Traces are made by MLflow's tracing or by any OpenTelemetry exporter. See `client.assessments` for judging them.
    """

    async def get_info(  # type: ignore[override]  # without its wrapper, which has nothing else
        self, trace_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> TraceInfoV3:
        """Get a trace with its tags, metadata and assessments, but without spans.

        getTraceInfoV3 · GET /api/3.0/mlflow/traces/{trace_id}

        Args:
            trace_id: Its id, such as `tr-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        return (await super().get_info(trace_id, timeout=timeout, extra_headers=extra_headers)).trace_info

    async def search(  # type: ignore[override]  # experiments are the only locations that the server knows
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[TraceInfoV3]:
        """Search traces, with their assessments, but without spans.

        searchTracesV3 · POST /api/3.0/mlflow/traces/search

        Args:
            experiment_ids: Where to look.
            filter_string: Conditions such as `status = 'ERROR' AND tags.team = 'a' AND timestamp_ms > 1767225600000`,
                or `run_id = '…'` for the traces that are linked to a run, or one of `mlflow_wrap.filters`. Defaults to
                all traces.
            max_results: Size of the page, 1 to 500. Defaults to 100.
            order_by: Columns such as `execution_time_ms DESC`, each once. Defaults to the newest first.
            page_token: Where the page starts, from the page before.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page, which may be empty though there was a token for it. `next_page()` fetches the one after it.

        Raises:
            InvalidParameterValue: If the server does not understand the filter or the order.
        """
        return await super().search(
            _locate(experiment_ids),
            filter_string,
            max_results=max_results,
            order_by=order_by,
            page_token=page_token,
            timeout=timeout,
            extra_headers=extra_headers,
        )

    def iter_search(  # type: ignore[override]  # see `search`
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[TraceInfoV3]:
        """Search traces: all pages.

        searchTracesV3 · POST /api/3.0/mlflow/traces/search

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            max_results: How many traces to request at a time. Defaults to 500.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip a trace that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The traces, one after the other.
        """
        return super().iter_search(
            _locate(experiment_ids),
            filter_string,
            max_results=max_results,
            order_by=order_by,
            page_token=page_token,
            unique=unique,
            timeout=timeout,
            extra_headers=extra_headers,
        )

    async def link_to_run(
        self,
        trace_ids: SequenceNotStr[str],
        run_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Link traces to a run, in as many requests as are needed. Existing links stay.

        linkTracesToRun · POST /api/2.0/mlflow/traces/link-to-run

        The server has no route to remove a link, and checks neither the traces nor the run.

        Args:
            trace_ids: The traces' ids, any number.
            run_id: The run's id.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            MLflowError: If a request fails; its notes say how many traces were linked before.
        """
        check_str("run_id", run_id, min_length=1)
        checked = check_list("trace_ids", trace_ids, lambda item: check_str("", item, min_length=1))
        distinct, limit = list(dict.fromkeys(checked)), LINK_TRACES_TO_RUN_REQUEST_TRACE_IDS_MAX_ITEMS
        for start in range(0, len(distinct), limit):
            try:
                await super().link_to_run(
                    distinct[start : start + limit], run_id, timeout=timeout, extra_headers=extra_headers
                )
            except MLflowError as exc:
                if start:
                    exc.add_note(f"link_to_run: {start} of {len(distinct)} traces were linked before this failure")
                raise


def _locate(experiment_ids: SequenceNotStr[str | int]) -> list[models.TraceLocation]:
    checked = check_list("experiment_ids", experiment_ids, lambda item: check_digits("", item, min_length=1))
    return [
        models.TraceLocation(
            type="MLFLOW_EXPERIMENT", mlflow_experiment=models.TraceExperimentLocation(experiment_id=experiment_id)
        )
        for experiment_id in checked
    ]
