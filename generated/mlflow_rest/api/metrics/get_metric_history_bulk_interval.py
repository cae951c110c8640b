# Made by `make generate` from spec/paths/metrics.yaml (sha256 6ed04dc8bbf6cbd6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_metric_history_bulk_interval_response import GetMetricHistoryBulkIntervalResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getMetricHistoryBulkInterval", "GET", "/api/2.0/mlflow/metrics/get-history-bulk-interval", "metrics", True, "2.11"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetMetricHistoryBulkIntervalResponse))


def _request(
    *,
    run_ids: list[str],
    metric_key: str,
    start_step: int | None = None,
    end_step: int | None = None,
    max_results: int | None = None,
) -> Request:
    query: list[tuple[str, str]] = [("metric_key", metric_key)]
    query += [("run_ids", item) for item in run_ids]
    if start_step is not None:
        query.append(("start_step", str(start_step)))
    if end_step is not None:
        query.append(("end_step", str(end_step)))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    return "/api/2.0/mlflow/metrics/get-history-bulk-interval", query, None, {}


def sync(
    *,
    client: Sender,
    run_ids: list[str],
    metric_key: str,
    start_step: int | None = None,
    end_step: int | None = None,
    max_results: int | None = None,
) -> GetMetricHistoryBulkIntervalResponse:
    """Get a sample of the points of a metric of several runs.

    getMetricHistoryBulkInterval · GET /api/2.0/mlflow/metrics/get-history-bulk-interval

    Answers the history of one metric for up to 100 runs, thinned out to at most `max_results` points a run, as a chart
    needs it: evenly spread, with the first and the last point among them. Runs that do not exist, or that lack the
    metric, add nothing; a run that is named twice is answered twice. Only a server with workspaces looks for the runs,
    and answers 404. There are no pages.

    Args:
        client: Sends the request.
        run_ids: The identifiers of the runs, from 1 to 100.
        metric_key: The name of the metric.
        start_step: The first step to look at, itself included. Only together with `end_step`, and not beyond it;
            either without the other is 400. A number beyond 64 bits makes the server fail with 500.
        end_step: The last step to look at, itself included. Only together with `start_step`.
        max_results: How many points to answer for each run, from 1 to 2500. 2500 when left out. With 1 it is the
            last point.

    Returns:
        The points.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                run_ids=run_ids,
                metric_key=metric_key,
                start_step=start_step,
                end_step=end_step,
                max_results=max_results,
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    run_ids: list[str],
    metric_key: str,
    start_step: int | None = None,
    end_step: int | None = None,
    max_results: int | None = None,
) -> Response[GetMetricHistoryBulkIntervalResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                run_ids=run_ids,
                metric_key=metric_key,
                start_step=start_step,
                end_step=end_step,
                max_results=max_results,
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    run_ids: list[str],
    metric_key: str,
    start_step: int | None = None,
    end_step: int | None = None,
    max_results: int | None = None,
) -> GetMetricHistoryBulkIntervalResponse:
    """Get a sample of the points of a metric of several runs.

    getMetricHistoryBulkInterval · GET /api/2.0/mlflow/metrics/get-history-bulk-interval

    Answers the history of one metric for up to 100 runs, thinned out to at most `max_results` points a run, as a chart
    needs it: evenly spread, with the first and the last point among them. Runs that do not exist, or that lack the
    metric, add nothing; a run that is named twice is answered twice. Only a server with workspaces looks for the runs,
    and answers 404. There are no pages.

    Args:
        client: Sends the request.
        run_ids: The identifiers of the runs, from 1 to 100.
        metric_key: The name of the metric.
        start_step: The first step to look at, itself included. Only together with `end_step`, and not beyond it;
            either without the other is 400. A number beyond 64 bits makes the server fail with 500.
        end_step: The last step to look at, itself included. Only together with `start_step`.
        max_results: How many points to answer for each run, from 1 to 2500. 2500 when left out. With 1 it is the
            last point.

    Returns:
        The points.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                run_ids=run_ids,
                metric_key=metric_key,
                start_step=start_step,
                end_step=end_step,
                max_results=max_results,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    run_ids: list[str],
    metric_key: str,
    start_step: int | None = None,
    end_step: int | None = None,
    max_results: int | None = None,
) -> Response[GetMetricHistoryBulkIntervalResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                run_ids=run_ids,
                metric_key=metric_key,
                start_step=start_step,
                end_step=end_step,
                max_results=max_results,
            ),
        ),
    )
