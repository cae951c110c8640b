# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_batch_request import LogBatchRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logBatch", "POST", "/api/2.0/mlflow/runs/log-batch", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogBatchRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/log-batch",
        (),
        encode(body.to_request() if body.__class__ is LogBatchRequest else _v.check_body(body, LogBatchRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogBatchRequest) -> None:
    """Log metrics, parameters and tags in one request.

    logBatch · POST /api/2.0/mlflow/runs/log-batch
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogBatchRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogBatchRequest) -> None:
    """Log metrics, parameters and tags in one request.

    logBatch · POST /api/2.0/mlflow/runs/log-batch
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogBatchRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
