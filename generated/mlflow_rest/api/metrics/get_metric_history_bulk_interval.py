# Made by `make generate` from spec/paths/metrics.yaml (sha256 8a3108e79213fd67).
# Do not edit. @generated
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
    """Like `sync`, with the whole response, whatever its status."""
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
    """Like `asyncio`, with the whole response, whatever its status."""
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
