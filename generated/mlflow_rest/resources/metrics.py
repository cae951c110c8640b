# Made by `make generate` from spec/paths/metrics.yaml (sha256 c115aa322ae81a06).
# Do not edit. @generated
"""Histories of logged numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .._model import Listing
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.metric import Metric
    from ..models.metric_with_run_id import MetricWithRunId


class MetricsResource(Resource):
    """Histories of logged numbers."""

    __slots__ = ()

    def get_history(
        self,
        run_id: str,
        key: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Metric]:
        """Get all points of a metric of a run.

        getMetricHistory · GET /api/2.0/mlflow/metrics/get-history

        Returns the points of a metric by time, then step, then value: all of them, or one page if `max_results` is
        given. A run or a metric that does not exist responds with 200 and nothing. Only a server with workspaces looks
        for the run, and responds with 404.

        Args:
            run_id: The identifier of the run.
            key: The name of the metric.
            page_token: The `next_page_token` of the previous response. It is a position in the history. Without
                `max_results` it skips that many points and returns all the rest.
            max_results: How many points a page contains, at least 1. All points come at once when it is omitted;
                the server also ignores one that is no 32-bit number.
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
            _api.metrics.get_metric_history._endpoint,
            _api.metrics.get_metric_history._request(
                run_id=run_id, metric_key=key, page_token=page_token, max_results=max_results
            ),
            page_token,
            lambda response: (response.metrics, response.next_page_token),
        ).first()

    def iter_history(
        self,
        run_id: str,
        key: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Metric]:
        """Get all points of a metric of a run: all pages.

        getMetricHistory · GET /api/2.0/mlflow/metrics/get-history

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `timestamp`, `step`, `value`: the server counts pages from the start, so that items that are created meanwhile
        shift those already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            run_id: See `get_history`.
            key: See `get_history`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            max_results: How many items to request at a time. Defaults to 25000.
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
            _api.metrics.get_metric_history._endpoint,
            _api.metrics.get_metric_history._request(
                run_id=run_id,
                metric_key=key,
                page_token=page_token,
                max_results=25000 if max_results is None else max_results,
            ),
            page_token,
            lambda response: (response.metrics, response.next_page_token),
        ).iterate((lambda item: (item.timestamp, item.step, item.value)) if unique is not False else None)

    def get_history_bulk_interval(
        self,
        run_ids: SequenceNotStr[str],
        key: str,
        *,
        start_step: SupportsIndex | None = None,
        end_step: SupportsIndex | None = None,
        max_results: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[MetricWithRunId]:
        """Get a sample of the points of a metric of several runs.

        getMetricHistoryBulkInterval · GET /api/2.0/mlflow/metrics/get-history-bulk-interval

        Returns the history of one metric for up to 100 runs, thinned out to at most `max_results` points a run, as a
        chart needs it: evenly spread, with the first and the last point among them. Runs that do not exist, or that
        lack the metric, add nothing; a run that is named twice is returned twice. Only a server with workspaces looks
        for the runs, and responds with 404. There are no pages.

        Args:
            run_ids: The identifiers of the runs, from 1 to 100.
            key: The name of the metric.
            start_step: The first step to look at, itself included. Only together with `end_step`, and not beyond
                it; either without the other is 400. A number beyond 64 bits makes the server fail with 500.
            end_step: The last step to look at, itself included. Only together with `start_step`.
            max_results: How many points to return for each run, from 1 to 2500. 2500 when omitted. With 1 it is the
                last point.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The points, run by run in the order of the request, within a run by step, then time, then value. Omitted
            when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.metrics.get_metric_history_bulk_interval.sync(
                    run_ids=run_ids,
                    metric_key=key,
                    start_step=start_step,
                    end_step=end_step,
                    max_results=max_results,
                    client=client,
                )
            ).metrics
        )


class AsyncMetricsResource(AsyncResource):
    """Histories of logged numbers."""

    __slots__ = ()

    async def get_history(
        self,
        run_id: str,
        key: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Metric]:
        """Get all points of a metric of a run.

        getMetricHistory · GET /api/2.0/mlflow/metrics/get-history

        Returns the points of a metric by time, then step, then value: all of them, or one page if `max_results` is
        given. A run or a metric that does not exist responds with 200 and nothing. Only a server with workspaces looks
        for the run, and responds with 404.

        Args:
            run_id: The identifier of the run.
            key: The name of the metric.
            page_token: The `next_page_token` of the previous response. It is a position in the history. Without
                `max_results` it skips that many points and returns all the rest.
            max_results: How many points a page contains, at least 1. All points come at once when it is omitted;
                the server also ignores one that is no 32-bit number.
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
            _api.metrics.get_metric_history._endpoint,
            _api.metrics.get_metric_history._request(
                run_id=run_id, metric_key=key, page_token=page_token, max_results=max_results
            ),
            page_token,
            lambda response: (response.metrics, response.next_page_token),
        ).first()

    def iter_history(
        self,
        run_id: str,
        key: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Metric]:
        """Get all points of a metric of a run: all pages.

        getMetricHistory · GET /api/2.0/mlflow/metrics/get-history

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `timestamp`, `step`, `value`: the server counts pages from the start, so that items that are created meanwhile
        shift those already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            run_id: See `get_history`.
            key: See `get_history`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            max_results: How many items to request at a time. Defaults to 25000.
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
            _api.metrics.get_metric_history._endpoint,
            _api.metrics.get_metric_history._request(
                run_id=run_id,
                metric_key=key,
                page_token=page_token,
                max_results=25000 if max_results is None else max_results,
            ),
            page_token,
            lambda response: (response.metrics, response.next_page_token),
        ).iterate((lambda item: (item.timestamp, item.step, item.value)) if unique is not False else None)

    async def get_history_bulk_interval(
        self,
        run_ids: SequenceNotStr[str],
        key: str,
        *,
        start_step: SupportsIndex | None = None,
        end_step: SupportsIndex | None = None,
        max_results: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[MetricWithRunId]:
        """Get a sample of the points of a metric of several runs.

        getMetricHistoryBulkInterval · GET /api/2.0/mlflow/metrics/get-history-bulk-interval

        Returns the history of one metric for up to 100 runs, thinned out to at most `max_results` points a run, as a
        chart needs it: evenly spread, with the first and the last point among them. Runs that do not exist, or that
        lack the metric, add nothing; a run that is named twice is returned twice. Only a server with workspaces looks
        for the runs, and responds with 404. There are no pages.

        Args:
            run_ids: The identifiers of the runs, from 1 to 100.
            key: The name of the metric.
            start_step: The first step to look at, itself included. Only together with `end_step`, and not beyond
                it; either without the other is 400. A number beyond 64 bits makes the server fail with 500.
            end_step: The last step to look at, itself included. Only together with `start_step`.
            max_results: How many points to return for each run, from 1 to 2500. 2500 when omitted. With 1 it is the
                last point.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The points, run by run in the order of the request, within a run by step, then time, then value. Omitted
            when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.metrics.get_metric_history_bulk_interval.asyncio(
                    run_ids=run_ids,
                    metric_key=key,
                    start_step=start_step,
                    end_step=end_step,
                    max_results=max_results,
                    client=client,
                )
            ).metrics
        )
