# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.end_trace_request import EndTraceRequest
from ...models.end_trace_response import EndTraceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("endTrace", "PATCH", "/api/2.0/mlflow/traces/{request_id}", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(EndTraceResponse))


def _request(request_id: str, *, body: EndTraceRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = request_id
    request_id_ = _v.check_segment(
        "request_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("request_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/traces/{request_id_}"
    return (
        path,
        (),
        encode(body.to_request() if body.__class__ is EndTraceRequest else _v.check_body(body, EndTraceRequest)),
        headers,
    )


def sync(request_id: str, *, client: Sender, body: EndTraceRequest) -> EndTraceResponse:
    """End a trace, the way of MLflow 2.

    endTrace · PATCH /api/2.0/mlflow/traces/{request_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(request_id, body=body)))


def sync_detailed(request_id: str, *, client: Sender, body: EndTraceRequest) -> Response[EndTraceResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio(request_id: str, *, client: AsyncSender, body: EndTraceRequest) -> EndTraceResponse:
    """End a trace, the way of MLflow 2.

    endTrace · PATCH /api/2.0/mlflow/traces/{request_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio_detailed(
    request_id: str, *, client: AsyncSender, body: EndTraceRequest
) -> Response[EndTraceResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(request_id, body=body)))
