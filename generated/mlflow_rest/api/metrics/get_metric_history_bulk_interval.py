# Made by `make generate` from spec/paths/metrics.yaml (sha256 c115aa322ae81a06).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_metric_history_bulk_interval_response import GetMetricHistoryBulkIntervalResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation(
    "getMetricHistoryBulkInterval", "GET", "/api/2.0/mlflow/metrics/get-history-bulk-interval", "metrics", True, "2.11"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetMetricHistoryBulkIntervalResponse))


def _request(
    *,
    run_ids: SequenceNotStr[str],
    metric_key: str,
    start_step: SupportsIndex | None = None,
    end_step: SupportsIndex | None = None,
    max_results: SupportsIndex | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = run_ids
    query += [
        ("run_ids", item)
        for item in _v.check_strs(
            "run_ids",
            v,
            lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
            in_url=True,
            min_items=1,
            max_items=100,
        )
    ]
    v = metric_key
    query.append(
        ("metric_key", v if v.__class__ is str and v.isascii() and v else _v.check_str("key", v, min_length=1))
    )
    v = start_step
    if v is not None:
        query.append(
            (
                "start_step",
                str(
                    v
                    if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                    else _v.check_int("start_step", v)
                ),
            )
        )
    v = end_step
    if v is not None:
        query.append(
            (
                "end_step",
                str(
                    v
                    if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                    else _v.check_int("end_step", v)
                ),
            )
        )
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 1 <= v <= 2500 else _v.check_int("max_results", v, 1, 2500)),
            )
        )
    return "/api/2.0/mlflow/metrics/get-history-bulk-interval", query, None, {}


def sync(
    *,
    client: Sender,
    run_ids: SequenceNotStr[str],
    metric_key: str,
    start_step: SupportsIndex | None = None,
    end_step: SupportsIndex | None = None,
    max_results: SupportsIndex | None = None,
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
    run_ids: SequenceNotStr[str],
    metric_key: str,
    start_step: SupportsIndex | None = None,
    end_step: SupportsIndex | None = None,
    max_results: SupportsIndex | None = None,
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
    run_ids: SequenceNotStr[str],
    metric_key: str,
    start_step: SupportsIndex | None = None,
    end_step: SupportsIndex | None = None,
    max_results: SupportsIndex | None = None,
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
    run_ids: SequenceNotStr[str],
    metric_key: str,
    start_step: SupportsIndex | None = None,
    end_step: SupportsIndex | None = None,
    max_results: SupportsIndex | None = None,
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
