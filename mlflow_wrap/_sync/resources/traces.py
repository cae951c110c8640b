# Made by `make generate` from mlflow_wrap/_async/resources/traces.py.
# Do not edit: change the async source. @generated
"""Traces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import traces as api

from mlflow_wrap._filters import search_filter
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.pagination import iterate
from mlflow_wrap._types.page import Page
from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument, MLflowError

if TYPE_CHECKING:
    from datetime import datetime

    from mlflow_rest.models import Trace, TraceInfoV3

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._sync.sender import RetryingSender

MAX_RESULTS = limits.MAX_TRACES
"""How many traces `iter_search` asks for at a time."""
MAX_LINKS = limits.MAX_LINKED_TRACES
"""How many traces are linked by one request."""


class TraceClient(SuggestsNames):
    """Finds, tags, links and erases traces (MLflow 3.3 and newer). Reached as `client.traces`.

    Traces are made by MLflow's tracing or by any OpenTelemetry exporter. See `client.assessments` for judging them.
    """

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport

    def get(self, trace_id: str, *, allow_partial: bool = False) -> Trace:
        """Reads a trace with its spans (MLflow 3.7 and newer).

        Args:
            trace_id: Its id, such as `tr-0f3c…`.
            allow_partial: Whether to read at once the spans that are there. Else the server waits up to three seconds
                for those that are missing.

        Raises:
            ResourceDoesNotExist: If there is no such trace, or spans of it are still missing.
            ServerError: If its spans are not in the server's database: they were never sent, or are among its
                artifacts. See `get_info`.
        """
        response = api.get_trace.sync(
            client=self._transport,
            trace_id=values.text("trace_id", trace_id),
            allow_partial=values.flag("allow_partial", allow_partial) or None,
        )
        return response.trace

    def get_info(self, trace_id: str) -> TraceInfoV3:
        """Reads what a trace is, with its tags, metadata and assessments, but without spans.

        Args:
            trace_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        response = api.get_trace_info_v3.sync(values.segment("trace_id", trace_id), client=self._transport)
        return response.trace.trace_info

    def search(
        self,
        experiment_ids: Iterable[str | int],
        filter_string: str | Filter | None = None,
        *,
        max_results: int | None = None,
        order_by: Iterable[str] | None = None,
        page_token: str | None = None,
    ) -> Page[TraceInfoV3]:
        """Finds traces, one page of them, with their assessments, but without spans.

        Args:
            experiment_ids: Where to look.
            filter_string: A condition such as `status = 'ERROR' AND tags.team = 'a' AND timestamp_ms > 1767225600000`,
                or `run_id = '…'` for the traces that are linked to a run, or one of `mlflow_wrap.filters`; everything
                if left out.
            max_results: Size of the page, 1 to 500; 100 if left out.
            order_by: Columns such as `execution_time_ms DESC`, each once; the newest first if left out.
            page_token: Where the page starts, from the page before.

        Returns:
            The page. It may be empty though there was a token for it.

        Raises:
            InvalidParameterValue: If the server does not understand the filter or the order.
        """
        places = [
            models.TraceLocation(
                type="MLFLOW_EXPERIMENT", mlflow_experiment=models.TraceExperimentLocation(experiment_id=experiment_id)
            )
            for experiment_id in values.experiment_ids(experiment_ids)
        ]
        body = models.SearchTracesV3Request(
            locations=places,
            filter=search_filter.render_filter(filter_string, search_filter.TRACES),
            max_results=values.count("max_results", max_results, limits.MAX_TRACES),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        response = api.search_traces_v3.sync(client=self._transport, body=body)
        return Page.of(response.traces, response.next_page_token)

    def iter_search(
        self,
        experiment_ids: Iterable[str | int],
        filter_string: str | Filter | None = None,
        *,
        order_by: Iterable[str] | None = None,
    ) -> Iterator[TraceInfoV3]:
        """Finds traces, all of them, page by page. Do not delete while looping: pages are counted from the start.

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            order_by: See `search`.
        """
        ids, order = values.experiment_ids(experiment_ids), values.columns(order_by)
        condition = search_filter.render_filter(filter_string, search_filter.TRACES)

        def fetch(page_token: str | None) -> Page[TraceInfoV3]:
            return self.search(ids, condition, max_results=MAX_RESULTS, order_by=order, page_token=page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def delete(
        self,
        experiment_id: str | int,
        *,
        max_timestamp_millis: int | datetime | None = None,
        max_traces: int | None = None,
        trace_ids: Iterable[str] | None = None,
    ) -> int:
        """Erases traces for good, with their spans, assessments and tags: those up to a time, or those that are named.

        Args:
            experiment_id: The experiment. Traces of others stay, even if they are named.
            max_timestamp_millis: Erase what started then or before, in milliseconds since the epoch.
            max_traces: Erase at most this many, the oldest first, 1 to 2147483647; all up to the time if left out. The
                server would take a larger number for none, and erase all.
            trace_ids: Erase these. Unknown ones are skipped.

        Returns:
            How many traces were erased.

        Raises:
            InvalidArgument: If neither a time nor ids are given, or both, or `max_traces` without a time.
        """
        if (max_timestamp_millis is None) == (trace_ids is None):
            raise InvalidArgument("delete needs either max_timestamp_millis or trace_ids, and not both")
        if max_traces is not None and max_timestamp_millis is None:
            raise InvalidArgument(
                f"max_traces needs max_timestamp_millis, but is {values.shown(max_traces)} without it"
            )
        body = models.DeleteTracesV3Request(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            max_timestamp_millis=None
            if max_timestamp_millis is None
            else values.milliseconds("max_timestamp_millis", max_timestamp_millis),
            max_traces=values.count("max_traces", max_traces, limits.MAX_INT32),
            request_ids=None if trace_ids is None else values.ids("trace_ids", trace_ids),
        )
        response = api.delete_traces_v3.sync(client=self._transport, body=body)
        return response.traces_deleted

    def set_tag(self, trace_id: str, key: str, value: object, *, truncate: bool = False) -> None:
        """Sets a tag, replacing its old value. `mlflow.traceName` renames the trace.

        Args:
            trace_id: The trace's id.
            key: The tag's key, at most 250 characters.
            value: Its value, stored as text of at most 8000 characters, of which answers show 4096.
            truncate: Whether to cut a longer text, with a `TruncationWarning`, instead of refusing it.

        Raises:
            BadRequest: If there is no such trace, or the tag is one that the server keeps for itself.
        """
        body = models.SetTraceTagV3Request(
            key=values.key("key", key),
            value=values.value_text(f"the value of {key!r}", value, limits.MAX_TAG_VALUE, truncate=truncate),
        )
        api.set_trace_tag_v3.sync(values.segment("trace_id", trace_id), client=self._transport, body=body)

    def delete_tag(self, trace_id: str, key: str) -> None:
        """Deletes a tag.

        Args:
            trace_id: The trace's id.
            key: The tag's key.

        Raises:
            ResourceDoesNotExist: If there is no such trace or no such tag.
        """
        body = models.DeleteTraceTagV3Request(key=values.text("key", key))
        api.delete_trace_tag_v3.sync(values.segment("trace_id", trace_id), client=self._transport, body=body)

    def link_to_run(self, trace_ids: Iterable[str], run_id: str) -> None:
        """Notes that traces belong to a run, in as many requests as are needed. Links that are there stay.

        The server has no route to take a link away, and checks neither the traces nor the run.

        Args:
            trace_ids: The traces' ids, any number.
            run_id: The run's id.

        Raises:
            MLflowError: If a request fails; its notes say how many traces were linked before, which stay so.
        """
        run, found = values.text("run_id", run_id), values.ids("trace_ids", trace_ids)
        for start in range(0, len(found), MAX_LINKS):
            body = models.LinkTracesToRunRequest(trace_ids=found[start : start + MAX_LINKS], run_id=run)
            try:
                api.link_traces_to_run.sync(client=self._transport, body=body)
            except MLflowError as exc:
                if start:
                    exc.add_note(f"link_to_run: {start} of {len(found)} traces were linked before this failure")
                raise
