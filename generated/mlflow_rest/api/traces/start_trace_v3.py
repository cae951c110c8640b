# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.start_trace_v3_request import StartTraceV3Request
from ...models.start_trace_v3_response import StartTraceV3Response
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("startTraceV3", "POST", "/api/3.0/mlflow/traces", "traces", False, "3.2")
_endpoint = Endpoint(OPERATION, JsonReader(StartTraceV3Response))


def _request(*, body: StartTraceV3Request) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/traces",
        (),
        encode(
            body.to_request() if body.__class__ is StartTraceV3Request else _v.check_body(body, StartTraceV3Request)
        ),
        headers,
    )


def sync(*, client: Sender, body: StartTraceV3Request) -> StartTraceV3Response:
    """Store a trace without its spans.

    startTraceV3 · POST /api/3.0/mlflow/traces
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: StartTraceV3Request) -> Response[StartTraceV3Response]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: StartTraceV3Request) -> StartTraceV3Response:
    """Store a trace without its spans.

    startTraceV3 · POST /api/3.0/mlflow/traces
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: StartTraceV3Request) -> Response[StartTraceV3Response]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
