# Made by `make generate` from spec/paths/metrics.yaml (sha256 8a3108e79213fd67).
# Do not edit. @generated
from __future__ import annotations

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
    max_results: int | None = None,
) -> Request:
    query: list[tuple[str, str]] = [("run_id", run_id), ("metric_key", metric_key)]
    if run_uuid is not None:
        query.append(("run_uuid", run_uuid))
    if page_token is not None:
        query.append(("page_token", page_token))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    return "/api/2.0/mlflow/metrics/get-history", query, None, {}


def sync(
    *,
    client: Sender,
    run_id: str,
    metric_key: str,
    run_uuid: str | None = None,
    page_token: str | None = None,
    max_results: int | None = None,
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
    max_results: int | None = None,
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
    max_results: int | None = None,
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
    max_results: int | None = None,
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
