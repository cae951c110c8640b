# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_outputs_request import LogOutputsRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logOutputs", "POST", "/api/2.0/mlflow/runs/outputs", "runs", True, "3.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogOutputsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/outputs",
        (),
        encode(body.to_request() if body.__class__ is LogOutputsRequest else _v.check_body(body, LogOutputsRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogOutputsRequest) -> None:
    """Log the models that a run produced.

    logOutputs · POST /api/2.0/mlflow/runs/outputs
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogOutputsRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogOutputsRequest) -> None:
    """Log the models that a run produced.

    logOutputs · POST /api/2.0/mlflow/runs/outputs
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogOutputsRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
