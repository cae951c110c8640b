# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.calculate_trace_filter_correlation_request import CalculateTraceFilterCorrelationRequest
from ...models.calculate_trace_filter_correlation_response import CalculateTraceFilterCorrelationResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "calculateTraceFilterCorrelation",
    "POST",
    "/api/3.0/mlflow/traces/calculate-filter-correlation",
    "traces",
    True,
    "3.4",
)
_endpoint = Endpoint(OPERATION, JsonReader(CalculateTraceFilterCorrelationResponse))


def _request(*, body: CalculateTraceFilterCorrelationRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/traces/calculate-filter-correlation",
        (),
        encode(
            body.to_request()
            if body.__class__ is CalculateTraceFilterCorrelationRequest
            else _v.check_body(body, CalculateTraceFilterCorrelationRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CalculateTraceFilterCorrelationRequest) -> CalculateTraceFilterCorrelationResponse:
    """Compare two conditions on traces.

    calculateTraceFilterCorrelation · POST /api/3.0/mlflow/traces/calculate-filter-correlation
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: CalculateTraceFilterCorrelationRequest
) -> Response[CalculateTraceFilterCorrelationResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: CalculateTraceFilterCorrelationRequest
) -> CalculateTraceFilterCorrelationResponse:
    """Compare two conditions on traces.

    calculateTraceFilterCorrelation · POST /api/3.0/mlflow/traces/calculate-filter-correlation
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CalculateTraceFilterCorrelationRequest
) -> Response[CalculateTraceFilterCorrelationResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
