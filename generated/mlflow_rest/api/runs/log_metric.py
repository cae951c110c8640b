# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_metric_request import LogMetricRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logMetric", "POST", "/api/2.0/mlflow/runs/log-metric", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogMetricRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/log-metric",
        (),
        encode(body.to_request() if body.__class__ is LogMetricRequest else _v.check_body(body, LogMetricRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogMetricRequest) -> None:
    """Log one point of a metric.

    logMetric · POST /api/2.0/mlflow/runs/log-metric
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogMetricRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogMetricRequest) -> None:
    """Log one point of a metric.

    logMetric · POST /api/2.0/mlflow/runs/log-metric
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogMetricRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
