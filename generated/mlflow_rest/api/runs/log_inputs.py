# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_inputs_request import LogInputsRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logInputs", "POST", "/api/2.0/mlflow/runs/log-inputs", "runs", True, "2.4")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogInputsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/log-inputs",
        (),
        encode(body.to_request() if body.__class__ is LogInputsRequest else _v.check_body(body, LogInputsRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogInputsRequest) -> None:
    """Log the datasets and models that a run used.

    logInputs · POST /api/2.0/mlflow/runs/log-inputs
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogInputsRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogInputsRequest) -> None:
    """Log the datasets and models that a run used.

    logInputs · POST /api/2.0/mlflow/runs/log-inputs
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogInputsRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
