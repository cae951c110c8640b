# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is LogMetricRequest else _v.check_body(body, LogMetricRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogMetricRequest) -> None:
    """Log one point of a metric.

    logMetric · POST /api/2.0/mlflow/runs/log-metric

    Adds a point to the history of a metric. A point with the same key, value, timestamp and step is stored once, so
    sending again is harmless. Ended runs take points too; deleted ones are 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogMetricRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogMetricRequest) -> None:
    """Log one point of a metric.

    logMetric · POST /api/2.0/mlflow/runs/log-metric

    Adds a point to the history of a metric. A point with the same key, value, timestamp and step is stored once, so
    sending again is harmless. Ended runs take points too; deleted ones are 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogMetricRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
