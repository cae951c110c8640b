# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_model_request import LogModelRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logModel", "POST", "/api/2.0/mlflow/runs/log-model", "runs", False, "1.7")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/log-model",
        (),
        encode(body.to_request() if body.__class__ is LogModelRequest else _v.check_body(body, LogModelRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogModelRequest) -> None:
    """Note a model on a run, the way of MLflow 2.

    logModel · POST /api/2.0/mlflow/runs/log-model
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogModelRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogModelRequest) -> None:
    """Note a model on a run, the way of MLflow 2.

    logModel · POST /api/2.0/mlflow/runs/log-model
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogModelRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
