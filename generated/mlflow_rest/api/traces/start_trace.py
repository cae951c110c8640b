# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.start_trace_request import StartTraceRequest
from ...models.start_trace_response import StartTraceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("startTrace", "POST", "/api/2.0/mlflow/traces", "traces", False, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(StartTraceResponse))


def _request(*, body: StartTraceRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/traces",
        (),
        encode(body.to_request() if body.__class__ is StartTraceRequest else _v.check_body(body, StartTraceRequest)),
        headers,
    )


def sync(*, client: Sender, body: StartTraceRequest) -> StartTraceResponse:
    """Begin a trace, the way of MLflow 2.

    startTrace · POST /api/2.0/mlflow/traces
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: StartTraceRequest) -> Response[StartTraceResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: StartTraceRequest) -> StartTraceResponse:
    """Begin a trace, the way of MLflow 2.

    startTrace · POST /api/2.0/mlflow/traces
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: StartTraceRequest) -> Response[StartTraceResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
