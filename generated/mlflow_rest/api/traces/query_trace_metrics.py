# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is QueryTraceMetricsRequest
            else _v.check_body(body, QueryTraceMetricsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: QueryTraceMetricsRequest) -> QueryTraceMetricsResponse:
    """Count and measure traces, spans or assessments.

    queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics

    Computes counts, durations, tokens, costs or scores over traces, spans or assessments, in groups and over time. A
    metric, aggregation or dimension that does not belong to the view is 400. An empty list of aggregations is 400 with
    a message from the database layer.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The numbers.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: QueryTraceMetricsRequest) -> Response[QueryTraceMetricsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: QueryTraceMetricsRequest) -> QueryTraceMetricsResponse:
    """Count and measure traces, spans or assessments.

    queryTraceMetrics · POST /api/3.0/mlflow/traces/metrics

    Computes counts, durations, tokens, costs or scores over traces, spans or assessments, in groups and over time. A
    metric, aggregation or dimension that does not belong to the view is 400. An empty list of aggregations is 400 with
    a message from the database layer.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The numbers.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: QueryTraceMetricsRequest
) -> Response[QueryTraceMetricsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
