# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
"""What GenAI applications did, step by step, and numbers about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from datetime import datetime
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import FilterExpression, SequenceNotStr
    from ..models.calculate_trace_filter_correlation_response import CalculateTraceFilterCorrelationResponse
    from ..models.end_trace_status import EndTraceStatusInput
    from ..models.metric_aggregation import MetricAggregation
    from ..models.metric_data_point import MetricDataPoint
    from ..models.metric_view_type import MetricViewTypeInput
    from ..models.new_trace import NewTrace
    from ..models.prompt_version_ref import PromptVersionRef
    from ..models.trace import Trace
    from ..models.trace_info import TraceInfo
    from ..models.trace_info_v3 import TraceInfoV3
    from ..models.trace_location import TraceLocation
    from ..models.trace_request_metadata import TraceRequestMetadata
    from ..models.trace_tag import TraceTag


class TracesResource(Resource):
    """What GenAI applications did, step by step, and numbers about it."""

    __slots__ = ()

    def start_v2(
        self,
        experiment_id: str | int,
        *,
        timestamp_ms: SupportsIndex | datetime | None = None,
        request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TraceInfo:
        """Begin a trace, the way of MLflow 2.

        startTrace · POST /api/2.0/mlflow/traces

        Stores a trace in progress and returns it, with an identifier that the server generates. Every request makes
        another trace. New code uses exportTraces, or startTraceV3. A deleted experiment is 400, an unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. When it is omitted or empty, the server
                fails with 500.
            timestamp_ms: When the trace starts, in milliseconds since the epoch. 0 when omitted; a number beyond 64
                bits counts as 0 too.
            request_metadata: Facts about the trace. Of two with the same key the later one wins.
            tags: Tags to set at once. Of two with the same key the later one wins. `mlflow.artifactLocation`, which
                the server sets itself, is rejected with raw SQL; an item that is no object makes the server fail with
                an HTML 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new trace, `IN_PROGRESS`, with the identifier that the server generated.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.start_trace.sync(
            body=_models.StartTraceRequest(
                experiment_id=experiment_id, timestamp_ms=timestamp_ms, request_metadata=request_metadata, tags=tags
            ),
            client=client,
        ).trace_info

    def search_v2(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[TraceInfo]:
        """Search traces, the way of MLflow 2.

        searchTraces · GET /api/2.0/mlflow/traces

        Finds traces in the given experiments, one page at a time, in the form of MLflow 2 and without their
        assessments. searchTracesV3 finds the same traces and says more of them. Experiments that do not exist are
        skipped.

        Args:
            experiment_ids: The experiments to look in, at least one. One that is no number makes the server fail
                with 500.
            filter_string: Conditions joined by `AND`, in the language of searchTracesV3, such as `status = 'OK' AND
                tags.team = 'x'`. There is no `OR`.
            max_results: How many traces a page contains, from 1 to 500. 100 when omitted.
            order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`,
                `execution_time_ms`, `status`, `name` or `tags.x`. The same column twice makes the server fail with 500.
                The newest comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting traces while paging makes the next page skip some. One with letters beyond ASCII
                makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.traces.search_traces._endpoint,
            _api.traces.search_traces._request(
                experiment_ids=experiment_ids,
                filter=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).first()

    def iter_search_v2(
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
    ) -> Iterator[TraceInfo]:
        """Search traces, the way of MLflow 2: all pages.

        searchTraces · GET /api/2.0/mlflow/traces

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `request_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_ids: See `search_v2`.
            filter_string: See `search_v2`.
            max_results: How many items to request at a time. Defaults to 500.
            order_by: See `search_v2`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.traces.search_traces._endpoint,
            _api.traces.search_traces._request(
                experiment_ids=experiment_ids,
                filter=filter_string,
                max_results=500 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).iterate((lambda item: item.request_id) if unique is not False else None)

    def end(
        self,
        request_id: str,
        status: EndTraceStatusInput,
        *,
        timestamp_ms: SupportsIndex | datetime | None = None,
        request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TraceInfo:
        """End a trace, the way of MLflow 2.

        endTrace · PATCH /api/2.0/mlflow/traces/{request_id}

        Notes how and when a trace ended, and adds metadata and tags. A trace that has ended can be ended again, another
        way too; each time its duration is computed anew. An unknown trace is 404.

        Args:
            request_id: The identifier of the trace.
            status: How it ended. Omitted or unknown, the server fails with 500 and changes nothing.
            timestamp_ms: When the trace ended, in milliseconds since the epoch. When it is omitted, the server
                takes 0 and stores a negative duration.
            request_metadata: Facts to add to those that were given at the start, or to replace them.
            tags: Tags to add or replace, even `mlflow.artifactLocation`, which other routes protect.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.end_trace.sync(
            request_id,
            body=_models.EndTraceRequest(
                status=status, timestamp_ms=timestamp_ms, request_metadata=request_metadata, tags=tags
            ),
            client=client,
        ).trace_info

    def get_info_v2(
        self, request_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> TraceInfo:
        """Get a trace in the form of MLflow 2.

        getTraceInfo · GET /api/2.0/mlflow/traces/{request_id}/info

        Returns what a trace is, however it was stored, without spans and assessments. getTraceInfoV3 says more.

        Args:
            request_id: The identifier of the trace.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace, also one that was stored with a newer route.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.get_trace_info.sync(request_id, client=client).trace_info

    def set_tag_v2(
        self,
        request_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a trace, the older route.

        setTraceTag · PATCH /api/2.0/mlflow/traces/{request_id}/tags

        Sets a tag, replacing an older value of the same key; setTraceTagV3 does the same. `mlflow.traceName` renames
        the trace. The tags by which the server keeps spans and archives cannot be set. An unknown trace is 400 with raw
        SQL, or 404 when its name is to be set.

        Args:
            request_id: The identifier of the trace.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000
                characters silently, unless it was configured to reject long values; returns show 4096 of them. A
                trace's name, under `mlflow.traceName`, is rejected beyond 4096 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.traces.set_trace_tag.sync(request_id, body=_models.SetTraceTagRequest(key=key, value=value), client=client)

    def delete_tag_v2(
        self, request_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a trace, the older route.

        deleteTraceTag · DELETE /api/2.0/mlflow/traces/{request_id}/tags

        Removes a tag permanently; deleteTraceTagV3 does the same. A key that is not set, and an unknown trace, are 404.
        The key goes into the JSON body; in the query it is not seen.

        Args:
            request_id: The identifier of the trace.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.traces.delete_trace_tag.sync(request_id, body=_models.DeleteTraceTagRequest(key=key), client=client)

    def delete_v2(
        self,
        experiment_id: str | int,
        *,
        max_timestamp_millis: SupportsIndex | datetime | None = None,
        max_traces: SupportsIndex | None = None,
        request_ids: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> int:
        """Delete traces, the older route.

        deleteTraces · POST /api/2.0/mlflow/traces/delete-traces

        Deletes traces permanently, with their spans, assessments and tags; deleteTracesV3 does the same. There is no
        way back. Traces and experiments that do not exist are no error. With `max_traces`, sending again deletes more.

        Args:
            experiment_id: The experiment. Traces of others stay, even if they are named.
            max_timestamp_millis: Delete traces that started at this time or before, in milliseconds since the
                epoch. Not together with `request_ids`.
            max_traces: Delete at most this many, the oldest first; all when omitted. A number beyond 32 bits counts
                as omitted, and everything up to the time goes. Not together with `request_ids`.
            request_ids: Identifiers of the traces to delete. Unknown ones are skipped.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            How many traces were deleted, 0 if none fits.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.delete_traces.sync(
            body=_models.DeleteTracesRequest(
                experiment_id=experiment_id,
                max_timestamp_millis=max_timestamp_millis,
                max_traces=max_traces,
                request_ids=request_ids,
            ),
            client=client,
        ).traces_deleted

    def link_to_run(
        self,
        trace_ids: SequenceNotStr[str],
        run_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Link traces to a run.

        linkTracesToRun · POST /api/2.0/mlflow/traces/link-to-run

        Notes that traces belong to a run, so that a search for `run_id = '…'` finds them. Links that are there stay as
        they are. The server checks neither whether the traces exist nor whether the run does.

        Args:
            trace_ids: Identifiers of traces, at most 100. They need not exist. One that is new to the run and named
                twice makes the server reject all with raw SQL. An empty list is accepted and does nothing.
            run_id: Identifier of the run. The server does not check that it exists.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.traces.link_traces_to_run.sync(
            body=_models.LinkTracesToRunRequest(trace_ids=trace_ids, run_id=run_id), client=client
        )

    def link_prompts(
        self,
        trace_id: str,
        prompt_versions: SequenceNotStr[PromptVersionRef],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Link versions of prompts to a trace.

        linkPromptsToTrace · POST /api/2.0/mlflow/traces/link-prompts

        Notes which prompts a trace used, so that a search for `prompt = 'name/version'` finds it. Links that are there
        stay as they are. An unknown trace is 404; whether the prompts exist is not checked.

        Args:
            trace_id: Identifier of the trace.
            prompt_versions: Versions of prompts. The server does not check that they exist. One that is new to the
                trace and named twice makes it reject all with raw SQL. An empty list is accepted and does nothing.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.traces.link_prompts_to_trace.sync(
            body=_models.LinkPromptsToTraceRequest(trace_id=trace_id, prompt_versions=prompt_versions), client=client
        )

    def start(
        self, trace: NewTrace, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Trace:
        """Store a trace without its spans.

        startTraceV3 · POST /api/3.0/mlflow/traces

        Stores what a trace is and returns it. A trace that is there is changed: given strings replace older ones, tags
        and metadata are added, and a different experiment moves it there. Assessments are added once more each time,
        unless they carry an identifier. Spans are ignored; exportTraces takes them. A deleted experiment is 400, an
        unknown one 404, and without `trace_location` the server fails with 500.

        Args:
            trace: The trace, without spans.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace, without spans.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.start_trace_v3.sync(body=_models.StartTraceV3Request(trace=trace), client=client).trace

    def get_info(
        self, trace_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Trace:
        """Get a trace without its spans.

        getTraceInfoV3 · GET /api/3.0/mlflow/traces/{trace_id}

        Returns what a trace is, with its assessments, metadata and tags, but without spans.

        Args:
            trace_id: The identifier of the trace. One that contains a slash cannot be requested.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace, without spans.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.get_trace_info_v3.sync(trace_id, client=client).trace

    def set_tag(
        self,
        trace_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a trace.

        setTraceTagV3 · PATCH /api/3.0/mlflow/traces/{trace_id}/tags

        Sets a tag, replacing an older value of the same key. `mlflow.traceName` renames the trace. The tags by which
        the server keeps spans and archives cannot be set. An unknown trace is 400 with raw SQL, or 404 when its name is
        to be set.

        Args:
            trace_id: The identifier of the trace.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000
                characters silently, unless it was configured to reject long values; returns show 4096 of them. A
                trace's name, under `mlflow.traceName`, is rejected beyond 4096 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.traces.set_trace_tag_v3.sync(
            trace_id, body=_models.SetTraceTagV3Request(key=key, value=value), client=client
        )

    def delete_tag(
        self, trace_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a trace.

        deleteTraceTagV3 · DELETE /api/3.0/mlflow/traces/{trace_id}/tags

        Removes a tag permanently. A key that is not set, and an unknown trace, are 404. The key goes into the JSON
        body; in the query it is not seen.

        Args:
            trace_id: The identifier of the trace.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.traces.delete_trace_tag_v3.sync(trace_id, body=_models.DeleteTraceTagV3Request(key=key), client=client)

    def get(
        self,
        trace_id: str,
        *,
        allow_partial: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Trace:
        """Get a trace with its spans.

        getTrace · GET /api/3.0/mlflow/traces/get

        Returns a trace and its spans. Before it says that spans are still missing (404), the server waits for three
        seconds. A trace whose spans were never sent to it, or lie in the artifact store, makes it fail with 500.

        Args:
            trace_id: The identifier of the trace.
            allow_partial: Whether to return at once with the spans that are there, even if some or all are still
                missing. False when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace and its spans.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.get_trace.sync(trace_id=trace_id, allow_partial=allow_partial, client=client).trace

    def batch_get(
        self,
        trace_ids: SequenceNotStr[str],
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[Trace]:
        """Get several traces with their spans.

        batchGetTraces · GET /api/3.0/mlflow/traces/batchGet

        Returns traces and their spans. Unknown traces, and those whose spans are still missing, are skipped. A single
        one whose spans were never sent to the server, or lie in the artifact store, makes it fail with 500 for all.

        Args:
            trace_ids: Identifiers of the traces, at least one. The server sets no limit, the length of a URL does.
            experiment_ids: Return only traces of these experiments; of all when omitted. One that is no number is
                400.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The traces, in the order in which they were requested, each once. Omitted when none was found.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.traces.batch_get_traces.sync(trace_ids=trace_ids, experiment_ids=experiment_ids, client=client)
            ).traces
        )

    def batch_get_infos(
        self,
        trace_ids: SequenceNotStr[str],
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[TraceInfoV3]:
        """Get several traces without their spans.

        batchGetTraceInfos · POST /api/3.0/mlflow/traces/batchGetInfos

        Returns what traces are, without spans. Unknown ones are skipped. It only reads, whatever the method says.

        Args:
            trace_ids: Identifiers of traces. Unknown ones are skipped. The server sets no limit to their number.
            experiment_ids: Return only traces of these experiments. No traces at all for an empty list; traces of
                all experiments when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The traces, in the order in which they were requested, each once. Omitted when none was found.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.traces.batch_get_trace_infos.sync(
                    body=_models.BatchGetTraceInfosRequest(trace_ids=trace_ids, experiment_ids=experiment_ids),
                    client=client,
                )
            ).trace_infos
        )

    def search(
        self,
        locations: SequenceNotStr[TraceLocation],
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[TraceInfoV3]:
        """Search traces.

        searchTracesV3 · POST /api/3.0/mlflow/traces/search

        Finds traces in the given experiments, one page at a time, with their assessments but without spans. A `null`
        for `max_results` makes the server fail with an HTML 500.

        Args:
            locations: The experiments to look in. An empty list finds nothing. An identifier that is no number
                makes the server fail with 500, an unknown one is skipped.
            filter_string: Conditions joined by `AND`; there is no `OR`. Attributes are `status`, `name`,
                `request_id`, `client_request_id`, `run_id`, `prompt` (`= 'name/version'`), and the numbers
                `timestamp_ms`, `execution_time_ms` and `end_time_ms`. Others are `tags.x`, `metadata.x`, `span.name`,
                `span.type`, `span.status`, `span.attributes.x`, `trace.text LIKE '%…%'` over all spans, `feedback.x`,
                `expectation.x` and `issue.id`. Strings are compared with `=`, `!=`, `IN`, `LIKE`, `ILIKE` and `RLIKE`,
                keys also with `IS NULL`, scores also with `>=` and its like. Attributes of spans are kept as JSON, so
                that only `LIKE '%…%'` finds them.
            max_results: How many traces a page contains, from 1 to 500. 100 when omitted.
            order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`,
                `execution_time_ms`, `status`, `name` or `tags.x`. The same column twice makes the server fail with 500.
                The newest comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting traces while paging makes the next page skip some. One with letters beyond ASCII
                makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.traces.search_traces_v3._endpoint,
            _api.traces.search_traces_v3._request(
                body=_models.SearchTracesV3Request(
                    locations=locations,
                    filter=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).first()

    def iter_search(
        self,
        locations: SequenceNotStr[TraceLocation],
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[TraceInfoV3]:
        """Search traces: all pages.

        searchTracesV3 · POST /api/3.0/mlflow/traces/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `trace_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            locations: See `search`.
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 500.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.traces.search_traces_v3._endpoint,
            _api.traces.search_traces_v3._request(
                body=_models.SearchTracesV3Request(
                    locations=locations,
                    filter=filter_string,
                    max_results=500 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).iterate((lambda item: item.trace_id) if unique is not False else None)

    def delete(
        self,
        experiment_id: str | int,
        *,
        max_timestamp_millis: SupportsIndex | datetime | None = None,
        max_traces: SupportsIndex | None = None,
        trace_ids: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> int:
        """Delete traces.

        deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces

        Deletes traces permanently, with their spans, assessments and tags. There is no way back. Traces and experiments
        that do not exist are no error. With `max_traces`, sending again deletes more.

        Args:
            experiment_id: The experiment. Traces of others stay, even if they are named.
            max_timestamp_millis: Delete traces that started at this time or before, in milliseconds since the
                epoch. Not together with `request_ids`.
            max_traces: Delete at most this many, the oldest first; all when omitted. A number beyond 32 bits counts
                as omitted, and everything up to the time goes. Not together with `request_ids`.
            trace_ids: Identifiers of the traces to delete. Unknown ones are skipped.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            How many traces were deleted, 0 if none fits.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.delete_traces_v3.sync(
            body=_models.DeleteTracesV3Request(
                experiment_id=experiment_id,
                max_timestamp_millis=max_timestamp_millis,
                max_traces=max_traces,
                request_ids=trace_ids,
            ),
            client=client,
        ).traces_deleted

    def calculate_filter_correlation(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string1: str,
        filter_string2: str,
        *,
        base_filter: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CalculateTraceFilterCorrelationResponse:
        """Compare two conditions on traces.

        calculateTraceFilterCorrelation · POST /api/3.0/mlflow/traces/calculate-filter-correlation

        Counts the traces that meet one condition, the other, and both, and says how closely the two go together.

        Args:
            experiment_ids: The experiments to look in. Unknown ones are skipped; without any, all counts are 0.
            filter_string1: The first condition, in the language of searchTracesV3.
            filter_string2: The second condition, in the language of searchTracesV3.
            base_filter: A condition that every trace must meet to be counted at all, such as a span of time.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The counts.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.traces.calculate_trace_filter_correlation.sync(
            body=_models.CalculateTraceFilterCorrelationRequest(
                experiment_ids=experiment_ids,
                filter_string1=filter_string1,
                filter_string2=filter_string2,
                base_filter=base_filter,
            ),
            client=client,
        )

    def query_metrics(
        self,
        experiment_ids: SequenceNotStr[str | int],
        *,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[MetricDataPoint]:
        """Count and measure traces, spans or assessments.

        queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics

        Computes counts, durations, tokens, costs or scores over traces, spans or assessments, in groups and over time.
        A metric, aggregation or dimension that does not belong to the view is 400. An empty list of aggregations is 400
        with a message from the database layer.

        Args:
            experiment_ids: The experiments to look in. Unknown ones are skipped; one that is no number is 400.
            view_type: Whether to look at traces, spans or assessments.
            metric_name: Of `TRACES`: `trace_count`, `session_count`, `latency`, `input_tokens`, `output_tokens`,
                `total_tokens`, `cache_read_input_tokens`, `cache_creation_input_tokens`. Of `SPANS`: `span_count`,
                `latency`, `input_cost`, `output_cost`, `total_cost`. Of `ASSESSMENTS`: `assessment_count`,
                `assessment_value`. Latencies are in milliseconds, costs in US dollars.
            aggregations: What to compute, at least one. Counts know `COUNT` only; latencies and assessment values
                `AVG`, `MIN`, `MAX` and `PERCENTILE`; tokens and costs `SUM` as well.
            dimensions: What to group by: `trace_name`, `trace_status`; `span_name`, `span_type`, `span_status`,
                `span_model_name`, `span_model_provider`; `assessment_name`, `assessment_value`. Not every metric knows
                all of its kind. What lacks a value there, such as a trace without a name, is not counted.
            filters: Conditions that must all contain, one per item, compared with `=` only: `trace.status`,
                `trace.tag.x`, `trace.metadata.x`, and in their own views `span.name`, `span.status`, `span.type`,
                `assessment.name`, `assessment.type`.
            time_interval_seconds: Split time into intervals of this many seconds. It needs both times. 0 counts as
                omitted; a negative one is accepted and makes no sense.
            start_time_ms: Omit what started before, in milliseconds since the epoch.
            end_time_ms: Omit what started later, in milliseconds since the epoch.
            max_results: How many data points to return, 1000 when omitted. The rest is lost: there is no next page.
                0 returns nothing, a negative number everything.
            page_token: Accepted and ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.traces.query_trace_metrics._endpoint,
            _api.traces.query_trace_metrics._request(
                body=_models.QueryTraceMetricsRequest(
                    experiment_ids=experiment_ids,
                    view_type=view_type,
                    metric_name=metric_name,
                    aggregations=aggregations,
                    dimensions=dimensions,
                    filters=filters,
                    time_interval_seconds=time_interval_seconds,
                    start_time_ms=start_time_ms,
                    end_time_ms=end_time_ms,
                    max_results=max_results,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.data_points, response.next_page_token),
        ).first()

    def iter_metrics(
        self,
        experiment_ids: SequenceNotStr[str | int],
        *,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[MetricDataPoint]:
        """Count and measure traces, spans or assessments: all pages.

        queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics

        Reads all pages, one request each, when they are needed. Items have no identity, so that one that the server
        sends twice is yielded twice.

        Args:
            experiment_ids: See `query_metrics`.
            view_type: See `query_metrics`.
            metric_name: See `query_metrics`.
            aggregations: See `query_metrics`.
            dimensions: See `query_metrics`.
            filters: See `query_metrics`.
            time_interval_seconds: See `query_metrics`.
            start_time_ms: See `query_metrics`.
            end_time_ms: See `query_metrics`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.traces.query_trace_metrics._endpoint,
            _api.traces.query_trace_metrics._request(
                body=_models.QueryTraceMetricsRequest(
                    experiment_ids=experiment_ids,
                    view_type=view_type,
                    metric_name=metric_name,
                    aggregations=aggregations,
                    dimensions=dimensions,
                    filters=filters,
                    time_interval_seconds=time_interval_seconds,
                    start_time_ms=start_time_ms,
                    end_time_ms=end_time_ms,
                    max_results=max_results,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.data_points, response.next_page_token),
        ).iterate(None)


class AsyncTracesResource(AsyncResource):
    """What GenAI applications did, step by step, and numbers about it."""

    __slots__ = ()

    async def start_v2(
        self,
        experiment_id: str | int,
        *,
        timestamp_ms: SupportsIndex | datetime | None = None,
        request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TraceInfo:
        """Begin a trace, the way of MLflow 2.

        startTrace · POST /api/2.0/mlflow/traces

        Stores a trace in progress and returns it, with an identifier that the server generates. Every request makes
        another trace. New code uses exportTraces, or startTraceV3. A deleted experiment is 400, an unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. When it is omitted or empty, the server
                fails with 500.
            timestamp_ms: When the trace starts, in milliseconds since the epoch. 0 when omitted; a number beyond 64
                bits counts as 0 too.
            request_metadata: Facts about the trace. Of two with the same key the later one wins.
            tags: Tags to set at once. Of two with the same key the later one wins. `mlflow.artifactLocation`, which
                the server sets itself, is rejected with raw SQL; an item that is no object makes the server fail with
                an HTML 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new trace, `IN_PROGRESS`, with the identifier that the server generated.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.traces.start_trace.asyncio(
                body=_models.StartTraceRequest(
                    experiment_id=experiment_id, timestamp_ms=timestamp_ms, request_metadata=request_metadata, tags=tags
                ),
                client=client,
            )
        ).trace_info

    async def search_v2(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[TraceInfo]:
        """Search traces, the way of MLflow 2.

        searchTraces · GET /api/2.0/mlflow/traces

        Finds traces in the given experiments, one page at a time, in the form of MLflow 2 and without their
        assessments. searchTracesV3 finds the same traces and says more of them. Experiments that do not exist are
        skipped.

        Args:
            experiment_ids: The experiments to look in, at least one. One that is no number makes the server fail
                with 500.
            filter_string: Conditions joined by `AND`, in the language of searchTracesV3, such as `status = 'OK' AND
                tags.team = 'x'`. There is no `OR`.
            max_results: How many traces a page contains, from 1 to 500. 100 when omitted.
            order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`,
                `execution_time_ms`, `status`, `name` or `tags.x`. The same column twice makes the server fail with 500.
                The newest comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting traces while paging makes the next page skip some. One with letters beyond ASCII
                makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.traces.search_traces._endpoint,
            _api.traces.search_traces._request(
                experiment_ids=experiment_ids,
                filter=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).first()

    def iter_search_v2(
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
    ) -> AsyncIterator[TraceInfo]:
        """Search traces, the way of MLflow 2: all pages.

        searchTraces · GET /api/2.0/mlflow/traces

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `request_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_ids: See `search_v2`.
            filter_string: See `search_v2`.
            max_results: How many items to request at a time. Defaults to 500.
            order_by: See `search_v2`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.traces.search_traces._endpoint,
            _api.traces.search_traces._request(
                experiment_ids=experiment_ids,
                filter=filter_string,
                max_results=500 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).iterate((lambda item: item.request_id) if unique is not False else None)

    async def end(
        self,
        request_id: str,
        status: EndTraceStatusInput,
        *,
        timestamp_ms: SupportsIndex | datetime | None = None,
        request_metadata: SequenceNotStr[TraceRequestMetadata] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[TraceTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TraceInfo:
        """End a trace, the way of MLflow 2.

        endTrace · PATCH /api/2.0/mlflow/traces/{request_id}

        Notes how and when a trace ended, and adds metadata and tags. A trace that has ended can be ended again, another
        way too; each time its duration is computed anew. An unknown trace is 404.

        Args:
            request_id: The identifier of the trace.
            status: How it ended. Omitted or unknown, the server fails with 500 and changes nothing.
            timestamp_ms: When the trace ended, in milliseconds since the epoch. When it is omitted, the server
                takes 0 and stores a negative duration.
            request_metadata: Facts to add to those that were given at the start, or to replace them.
            tags: Tags to add or replace, even `mlflow.artifactLocation`, which other routes protect.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.traces.end_trace.asyncio(
                request_id,
                body=_models.EndTraceRequest(
                    status=status, timestamp_ms=timestamp_ms, request_metadata=request_metadata, tags=tags
                ),
                client=client,
            )
        ).trace_info

    async def get_info_v2(
        self, request_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> TraceInfo:
        """Get a trace in the form of MLflow 2.

        getTraceInfo · GET /api/2.0/mlflow/traces/{request_id}/info

        Returns what a trace is, however it was stored, without spans and assessments. getTraceInfoV3 says more.

        Args:
            request_id: The identifier of the trace.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace, also one that was stored with a newer route.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.traces.get_trace_info.asyncio(request_id, client=client)).trace_info

    async def set_tag_v2(
        self,
        request_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a trace, the older route.

        setTraceTag · PATCH /api/2.0/mlflow/traces/{request_id}/tags

        Sets a tag, replacing an older value of the same key; setTraceTagV3 does the same. `mlflow.traceName` renames
        the trace. The tags by which the server keeps spans and archives cannot be set. An unknown trace is 400 with raw
        SQL, or 404 when its name is to be set.

        Args:
            request_id: The identifier of the trace.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000
                characters silently, unless it was configured to reject long values; returns show 4096 of them. A
                trace's name, under `mlflow.traceName`, is rejected beyond 4096 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.traces.set_trace_tag.asyncio(
            request_id, body=_models.SetTraceTagRequest(key=key, value=value), client=client
        )

    async def delete_tag_v2(
        self, request_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a trace, the older route.

        deleteTraceTag · DELETE /api/2.0/mlflow/traces/{request_id}/tags

        Removes a tag permanently; deleteTraceTagV3 does the same. A key that is not set, and an unknown trace, are 404.
        The key goes into the JSON body; in the query it is not seen.

        Args:
            request_id: The identifier of the trace.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.traces.delete_trace_tag.asyncio(
            request_id, body=_models.DeleteTraceTagRequest(key=key), client=client
        )

    async def delete_v2(
        self,
        experiment_id: str | int,
        *,
        max_timestamp_millis: SupportsIndex | datetime | None = None,
        max_traces: SupportsIndex | None = None,
        request_ids: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> int:
        """Delete traces, the older route.

        deleteTraces · POST /api/2.0/mlflow/traces/delete-traces

        Deletes traces permanently, with their spans, assessments and tags; deleteTracesV3 does the same. There is no
        way back. Traces and experiments that do not exist are no error. With `max_traces`, sending again deletes more.

        Args:
            experiment_id: The experiment. Traces of others stay, even if they are named.
            max_timestamp_millis: Delete traces that started at this time or before, in milliseconds since the
                epoch. Not together with `request_ids`.
            max_traces: Delete at most this many, the oldest first; all when omitted. A number beyond 32 bits counts
                as omitted, and everything up to the time goes. Not together with `request_ids`.
            request_ids: Identifiers of the traces to delete. Unknown ones are skipped.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            How many traces were deleted, 0 if none fits.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.traces.delete_traces.asyncio(
                body=_models.DeleteTracesRequest(
                    experiment_id=experiment_id,
                    max_timestamp_millis=max_timestamp_millis,
                    max_traces=max_traces,
                    request_ids=request_ids,
                ),
                client=client,
            )
        ).traces_deleted

    async def link_to_run(
        self,
        trace_ids: SequenceNotStr[str],
        run_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Link traces to a run.

        linkTracesToRun · POST /api/2.0/mlflow/traces/link-to-run

        Notes that traces belong to a run, so that a search for `run_id = '…'` finds them. Links that are there stay as
        they are. The server checks neither whether the traces exist nor whether the run does.

        Args:
            trace_ids: Identifiers of traces, at most 100. They need not exist. One that is new to the run and named
                twice makes the server reject all with raw SQL. An empty list is accepted and does nothing.
            run_id: Identifier of the run. The server does not check that it exists.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.traces.link_traces_to_run.asyncio(
            body=_models.LinkTracesToRunRequest(trace_ids=trace_ids, run_id=run_id), client=client
        )

    async def link_prompts(
        self,
        trace_id: str,
        prompt_versions: SequenceNotStr[PromptVersionRef],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Link versions of prompts to a trace.

        linkPromptsToTrace · POST /api/2.0/mlflow/traces/link-prompts

        Notes which prompts a trace used, so that a search for `prompt = 'name/version'` finds it. Links that are there
        stay as they are. An unknown trace is 404; whether the prompts exist is not checked.

        Args:
            trace_id: Identifier of the trace.
            prompt_versions: Versions of prompts. The server does not check that they exist. One that is new to the
                trace and named twice makes it reject all with raw SQL. An empty list is accepted and does nothing.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.traces.link_prompts_to_trace.asyncio(
            body=_models.LinkPromptsToTraceRequest(trace_id=trace_id, prompt_versions=prompt_versions), client=client
        )

    async def start(
        self, trace: NewTrace, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Trace:
        """Store a trace without its spans.

        startTraceV3 · POST /api/3.0/mlflow/traces

        Stores what a trace is and returns it. A trace that is there is changed: given strings replace older ones, tags
        and metadata are added, and a different experiment moves it there. Assessments are added once more each time,
        unless they carry an identifier. Spans are ignored; exportTraces takes them. A deleted experiment is 400, an
        unknown one 404, and without `trace_location` the server fails with 500.

        Args:
            trace: The trace, without spans.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace, without spans.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.traces.start_trace_v3.asyncio(body=_models.StartTraceV3Request(trace=trace), client=client)
        ).trace

    async def get_info(
        self, trace_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Trace:
        """Get a trace without its spans.

        getTraceInfoV3 · GET /api/3.0/mlflow/traces/{trace_id}

        Returns what a trace is, with its assessments, metadata and tags, but without spans.

        Args:
            trace_id: The identifier of the trace. One that contains a slash cannot be requested.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace, without spans.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.traces.get_trace_info_v3.asyncio(trace_id, client=client)).trace

    async def set_tag(
        self,
        trace_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a trace.

        setTraceTagV3 · PATCH /api/3.0/mlflow/traces/{trace_id}/tags

        Sets a tag, replacing an older value of the same key. `mlflow.traceName` renames the trace. The tags by which
        the server keeps spans and archives cannot be set. An unknown trace is 400 with raw SQL, or 404 when its name is
        to be set.

        Args:
            trace_id: The identifier of the trace.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000
                characters silently, unless it was configured to reject long values; returns show 4096 of them. A
                trace's name, under `mlflow.traceName`, is rejected beyond 4096 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.traces.set_trace_tag_v3.asyncio(
            trace_id, body=_models.SetTraceTagV3Request(key=key, value=value), client=client
        )

    async def delete_tag(
        self, trace_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a trace.

        deleteTraceTagV3 · DELETE /api/3.0/mlflow/traces/{trace_id}/tags

        Removes a tag permanently. A key that is not set, and an unknown trace, are 404. The key goes into the JSON
        body; in the query it is not seen.

        Args:
            trace_id: The identifier of the trace.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.traces.delete_trace_tag_v3.asyncio(
            trace_id, body=_models.DeleteTraceTagV3Request(key=key), client=client
        )

    async def get(
        self,
        trace_id: str,
        *,
        allow_partial: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Trace:
        """Get a trace with its spans.

        getTrace · GET /api/3.0/mlflow/traces/get

        Returns a trace and its spans. Before it says that spans are still missing (404), the server waits for three
        seconds. A trace whose spans were never sent to it, or lie in the artifact store, makes it fail with 500.

        Args:
            trace_id: The identifier of the trace.
            allow_partial: Whether to return at once with the spans that are there, even if some or all are still
                missing. False when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The trace and its spans.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.traces.get_trace.asyncio(trace_id=trace_id, allow_partial=allow_partial, client=client)
        ).trace

    async def batch_get(
        self,
        trace_ids: SequenceNotStr[str],
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[Trace]:
        """Get several traces with their spans.

        batchGetTraces · GET /api/3.0/mlflow/traces/batchGet

        Returns traces and their spans. Unknown traces, and those whose spans are still missing, are skipped. A single
        one whose spans were never sent to the server, or lie in the artifact store, makes it fail with 500 for all.

        Args:
            trace_ids: Identifiers of the traces, at least one. The server sets no limit, the length of a URL does.
            experiment_ids: Return only traces of these experiments; of all when omitted. One that is no number is
                400.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The traces, in the order in which they were requested, each once. Omitted when none was found.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.traces.batch_get_traces.asyncio(
                    trace_ids=trace_ids, experiment_ids=experiment_ids, client=client
                )
            ).traces
        )

    async def batch_get_infos(
        self,
        trace_ids: SequenceNotStr[str],
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[TraceInfoV3]:
        """Get several traces without their spans.

        batchGetTraceInfos · POST /api/3.0/mlflow/traces/batchGetInfos

        Returns what traces are, without spans. Unknown ones are skipped. It only reads, whatever the method says.

        Args:
            trace_ids: Identifiers of traces. Unknown ones are skipped. The server sets no limit to their number.
            experiment_ids: Return only traces of these experiments. No traces at all for an empty list; traces of
                all experiments when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The traces, in the order in which they were requested, each once. Omitted when none was found.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.traces.batch_get_trace_infos.asyncio(
                    body=_models.BatchGetTraceInfosRequest(trace_ids=trace_ids, experiment_ids=experiment_ids),
                    client=client,
                )
            ).trace_infos
        )

    async def search(
        self,
        locations: SequenceNotStr[TraceLocation],
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[TraceInfoV3]:
        """Search traces.

        searchTracesV3 · POST /api/3.0/mlflow/traces/search

        Finds traces in the given experiments, one page at a time, with their assessments but without spans. A `null`
        for `max_results` makes the server fail with an HTML 500.

        Args:
            locations: The experiments to look in. An empty list finds nothing. An identifier that is no number
                makes the server fail with 500, an unknown one is skipped.
            filter_string: Conditions joined by `AND`; there is no `OR`. Attributes are `status`, `name`,
                `request_id`, `client_request_id`, `run_id`, `prompt` (`= 'name/version'`), and the numbers
                `timestamp_ms`, `execution_time_ms` and `end_time_ms`. Others are `tags.x`, `metadata.x`, `span.name`,
                `span.type`, `span.status`, `span.attributes.x`, `trace.text LIKE '%…%'` over all spans, `feedback.x`,
                `expectation.x` and `issue.id`. Strings are compared with `=`, `!=`, `IN`, `LIKE`, `ILIKE` and `RLIKE`,
                keys also with `IS NULL`, scores also with `>=` and its like. Attributes of spans are kept as JSON, so
                that only `LIKE '%…%'` finds them.
            max_results: How many traces a page contains, from 1 to 500. 100 when omitted.
            order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`,
                `execution_time_ms`, `status`, `name` or `tags.x`. The same column twice makes the server fail with 500.
                The newest comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting traces while paging makes the next page skip some. One with letters beyond ASCII
                makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.traces.search_traces_v3._endpoint,
            _api.traces.search_traces_v3._request(
                body=_models.SearchTracesV3Request(
                    locations=locations,
                    filter=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).first()

    def iter_search(
        self,
        locations: SequenceNotStr[TraceLocation],
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

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `trace_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            locations: See `search`.
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 500.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.traces.search_traces_v3._endpoint,
            _api.traces.search_traces_v3._request(
                body=_models.SearchTracesV3Request(
                    locations=locations,
                    filter=filter_string,
                    max_results=500 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.traces, response.next_page_token),
        ).iterate((lambda item: item.trace_id) if unique is not False else None)

    async def delete(
        self,
        experiment_id: str | int,
        *,
        max_timestamp_millis: SupportsIndex | datetime | None = None,
        max_traces: SupportsIndex | None = None,
        trace_ids: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> int:
        """Delete traces.

        deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces

        Deletes traces permanently, with their spans, assessments and tags. There is no way back. Traces and experiments
        that do not exist are no error. With `max_traces`, sending again deletes more.

        Args:
            experiment_id: The experiment. Traces of others stay, even if they are named.
            max_timestamp_millis: Delete traces that started at this time or before, in milliseconds since the
                epoch. Not together with `request_ids`.
            max_traces: Delete at most this many, the oldest first; all when omitted. A number beyond 32 bits counts
                as omitted, and everything up to the time goes. Not together with `request_ids`.
            trace_ids: Identifiers of the traces to delete. Unknown ones are skipped.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            How many traces were deleted, 0 if none fits.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.traces.delete_traces_v3.asyncio(
                body=_models.DeleteTracesV3Request(
                    experiment_id=experiment_id,
                    max_timestamp_millis=max_timestamp_millis,
                    max_traces=max_traces,
                    request_ids=trace_ids,
                ),
                client=client,
            )
        ).traces_deleted

    async def calculate_filter_correlation(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string1: str,
        filter_string2: str,
        *,
        base_filter: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CalculateTraceFilterCorrelationResponse:
        """Compare two conditions on traces.

        calculateTraceFilterCorrelation · POST /api/3.0/mlflow/traces/calculate-filter-correlation

        Counts the traces that meet one condition, the other, and both, and says how closely the two go together.

        Args:
            experiment_ids: The experiments to look in. Unknown ones are skipped; without any, all counts are 0.
            filter_string1: The first condition, in the language of searchTracesV3.
            filter_string2: The second condition, in the language of searchTracesV3.
            base_filter: A condition that every trace must meet to be counted at all, such as a span of time.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The counts.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.traces.calculate_trace_filter_correlation.asyncio(
            body=_models.CalculateTraceFilterCorrelationRequest(
                experiment_ids=experiment_ids,
                filter_string1=filter_string1,
                filter_string2=filter_string2,
                base_filter=base_filter,
            ),
            client=client,
        )

    async def query_metrics(
        self,
        experiment_ids: SequenceNotStr[str | int],
        *,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[MetricDataPoint]:
        """Count and measure traces, spans or assessments.

        queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics

        Computes counts, durations, tokens, costs or scores over traces, spans or assessments, in groups and over time.
        A metric, aggregation or dimension that does not belong to the view is 400. An empty list of aggregations is 400
        with a message from the database layer.

        Args:
            experiment_ids: The experiments to look in. Unknown ones are skipped; one that is no number is 400.
            view_type: Whether to look at traces, spans or assessments.
            metric_name: Of `TRACES`: `trace_count`, `session_count`, `latency`, `input_tokens`, `output_tokens`,
                `total_tokens`, `cache_read_input_tokens`, `cache_creation_input_tokens`. Of `SPANS`: `span_count`,
                `latency`, `input_cost`, `output_cost`, `total_cost`. Of `ASSESSMENTS`: `assessment_count`,
                `assessment_value`. Latencies are in milliseconds, costs in US dollars.
            aggregations: What to compute, at least one. Counts know `COUNT` only; latencies and assessment values
                `AVG`, `MIN`, `MAX` and `PERCENTILE`; tokens and costs `SUM` as well.
            dimensions: What to group by: `trace_name`, `trace_status`; `span_name`, `span_type`, `span_status`,
                `span_model_name`, `span_model_provider`; `assessment_name`, `assessment_value`. Not every metric knows
                all of its kind. What lacks a value there, such as a trace without a name, is not counted.
            filters: Conditions that must all contain, one per item, compared with `=` only: `trace.status`,
                `trace.tag.x`, `trace.metadata.x`, and in their own views `span.name`, `span.status`, `span.type`,
                `assessment.name`, `assessment.type`.
            time_interval_seconds: Split time into intervals of this many seconds. It needs both times. 0 counts as
                omitted; a negative one is accepted and makes no sense.
            start_time_ms: Omit what started before, in milliseconds since the epoch.
            end_time_ms: Omit what started later, in milliseconds since the epoch.
            max_results: How many data points to return, 1000 when omitted. The rest is lost: there is no next page.
                0 returns nothing, a negative number everything.
            page_token: Accepted and ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.traces.query_trace_metrics._endpoint,
            _api.traces.query_trace_metrics._request(
                body=_models.QueryTraceMetricsRequest(
                    experiment_ids=experiment_ids,
                    view_type=view_type,
                    metric_name=metric_name,
                    aggregations=aggregations,
                    dimensions=dimensions,
                    filters=filters,
                    time_interval_seconds=time_interval_seconds,
                    start_time_ms=start_time_ms,
                    end_time_ms=end_time_ms,
                    max_results=max_results,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.data_points, response.next_page_token),
        ).first()

    def iter_metrics(
        self,
        experiment_ids: SequenceNotStr[str | int],
        *,
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[MetricDataPoint]:
        """Count and measure traces, spans or assessments: all pages.

        queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics

        Reads all pages, one request each, when they are needed. Items have no identity, so that one that the server
        sends twice is yielded twice.

        Args:
            experiment_ids: See `query_metrics`.
            view_type: See `query_metrics`.
            metric_name: See `query_metrics`.
            aggregations: See `query_metrics`.
            dimensions: See `query_metrics`.
            filters: See `query_metrics`.
            time_interval_seconds: See `query_metrics`.
            start_time_ms: See `query_metrics`.
            end_time_ms: See `query_metrics`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.traces.query_trace_metrics._endpoint,
            _api.traces.query_trace_metrics._request(
                body=_models.QueryTraceMetricsRequest(
                    experiment_ids=experiment_ids,
                    view_type=view_type,
                    metric_name=metric_name,
                    aggregations=aggregations,
                    dimensions=dimensions,
                    filters=filters,
                    time_interval_seconds=time_interval_seconds,
                    start_time_ms=start_time_ms,
                    end_time_ms=end_time_ms,
                    max_results=max_results,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.data_points, response.next_page_token),
        ).iterate(None)
