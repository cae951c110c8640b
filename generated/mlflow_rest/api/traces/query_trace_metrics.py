# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.query_trace_metrics_request import QueryTraceMetricsRequest
from ...models.query_trace_metrics_response import QueryTraceMetricsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("queryTraceMetrics", "POST", "/api/3.0/mlflow/traces/metrics", "traces", True, "3.9")
_endpoint = Endpoint(OPERATION, JsonReader(QueryTraceMetricsResponse))


def _request(*, body: QueryTraceMetricsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/traces/metrics",
        (),
        encode(
            body.to_request()
            if body.__class__ is QueryTraceMetricsRequest
            else _v.check_body(body, QueryTraceMetricsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: QueryTraceMetricsRequest) -> QueryTraceMetricsResponse:
    """Count and measure traces, spans or assessments.

    queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: QueryTraceMetricsRequest) -> Response[QueryTraceMetricsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: QueryTraceMetricsRequest) -> QueryTraceMetricsResponse:
    """Count and measure traces, spans or assessments.

    queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: QueryTraceMetricsRequest
) -> Response[QueryTraceMetricsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
