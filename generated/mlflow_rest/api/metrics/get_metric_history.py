# Made by `make generate` from spec/paths/metrics.yaml (sha256 c115aa322ae81a06).
# Do not edit. @generated
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
        ("metric_key", v if v.__class__ is str and v.isascii() and v else _v.check_str("key", v, min_length=1))
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
    """Like `sync`, with the whole response, whatever its status."""
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
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                run_id=run_id, metric_key=metric_key, run_uuid=run_uuid, page_token=page_token, max_results=max_results
            ),
        ),
    )
