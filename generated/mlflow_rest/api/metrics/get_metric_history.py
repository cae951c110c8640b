# Made by `make generate` from spec/paths/metrics.yaml (sha256 6ed04dc8bbf6cbd6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_metric_history_response import GetMetricHistoryResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getMetricHistory", "GET", "/api/2.0/mlflow/metrics/get-history", "metrics", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetMetricHistoryResponse))


def _request(
    *,
    run_id: str,
    metric_key: str,
    run_uuid: str | None = None,
    page_token: str | None = None,
    max_results: SupportsIndex | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = run_id
    query.append(("run_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("run_id", v, min_length=1)))
    v = metric_key
    query.append(
        ("metric_key", v if v.__class__ is str and v.isascii() and v else _v.check_str("metric_key", v, min_length=1))
    )
    v = run_uuid
    if v is not None:
        query.append(("run_uuid", v if v.__class__ is str and v.isascii() else _v.check_str("run_uuid", v)))
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(
                    v
                    if v.__class__ is int and 1 <= v <= 2_147_483_647
                    else _v.check_int("max_results", v, 1, 2_147_483_647)
                ),
            )
        )
    return "/api/2.0/mlflow/metrics/get-history", query, None, {}


def sync(
    *,
    client: Sender,
    run_id: str,
    metric_key: str,
    run_uuid: str | None = None,
    page_token: str | None = None,
    max_results: SupportsIndex | None = None,
) -> GetMetricHistoryResponse:
    """Get all points of a metric of a run.

    getMetricHistory · GET /api/2.0/mlflow/metrics/get-history

    Answers the points of a metric by time, then step, then value: all of them, or one page if `max_results` is given. A
    run or a metric that does not exist answers 200 and nothing. Only a server with workspaces looks for the run, and
    answers 404.

    Args:
        client: Sends the request.
        run_id: The identifier of the run.
        metric_key: The name of the metric.
        run_uuid: An older name of `run_id`.
        page_token: The `next_page_token` of the previous answer. It is a position in the history. Without
            `max_results` it skips that many points and answers all the rest.
        max_results: How many points a page holds, at least 1. All points come at once when it is left out; the
            server also ignores one that is no 32-bit number.

    Returns:
        The points.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                run_id=run_id, metric_key=metric_key, run_uuid=run_uuid, page_token=page_token, max_results=max_results
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    run_id: str,
    metric_key: str,
    run_uuid: str | None = None,
    page_token: str | None = None,
    max_results: SupportsIndex | None = None,
) -> Response[GetMetricHistoryResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                run_id=run_id, metric_key=metric_key, run_uuid=run_uuid, page_token=page_token, max_results=max_results
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    run_id: str,
    metric_key: str,
    run_uuid: str | None = None,
    page_token: str | None = None,
    max_results: SupportsIndex | None = None,
) -> GetMetricHistoryResponse:
    """Get all points of a metric of a run.

    getMetricHistory · GET /api/2.0/mlflow/metrics/get-history

    Answers the points of a metric by time, then step, then value: all of them, or one page if `max_results` is given. A
    run or a metric that does not exist answers 200 and nothing. Only a server with workspaces looks for the run, and
    answers 404.

    Args:
        client: Sends the request.
        run_id: The identifier of the run.
        metric_key: The name of the metric.
        run_uuid: An older name of `run_id`.
        page_token: The `next_page_token` of the previous answer. It is a position in the history. Without
            `max_results` it skips that many points and answers all the rest.
        max_results: How many points a page holds, at least 1. All points come at once when it is left out; the
            server also ignores one that is no 32-bit number.

    Returns:
        The points.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                run_id=run_id, metric_key=metric_key, run_uuid=run_uuid, page_token=page_token, max_results=max_results
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    run_id: str,
    metric_key: str,
    run_uuid: str | None = None,
    page_token: str | None = None,
    max_results: SupportsIndex | None = None,
) -> Response[GetMetricHistoryResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                run_id=run_id, metric_key=metric_key, run_uuid=run_uuid, page_token=page_token, max_results=max_results
            ),
        ),
    )
