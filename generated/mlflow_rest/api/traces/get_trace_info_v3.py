# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_trace_info_v3_response import GetTraceInfoV3Response
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getTraceInfoV3", "GET", "/api/3.0/mlflow/traces/{trace_id}", "traces", True, "3.2")
_endpoint = Endpoint(OPERATION, JsonReader(GetTraceInfoV3Response))


def _request(trace_id: str) -> Request:
    v: Any
    v = trace_id
    trace_id_ = _v.check_segment(
        "trace_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("trace_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/traces/{trace_id_}"
    return path, (), None, {}


def sync(trace_id: str, *, client: Sender) -> GetTraceInfoV3Response:
    """Get a trace without its spans.

    getTraceInfoV3 · GET /api/3.0/mlflow/traces/{trace_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(trace_id)))


def sync_detailed(trace_id: str, *, client: Sender) -> Response[GetTraceInfoV3Response]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(trace_id)))


async def asyncio(trace_id: str, *, client: AsyncSender) -> GetTraceInfoV3Response:
    """Get a trace without its spans.

    getTraceInfoV3 · GET /api/3.0/mlflow/traces/{trace_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(trace_id)))


async def asyncio_detailed(trace_id: str, *, client: AsyncSender) -> Response[GetTraceInfoV3Response]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(trace_id)))
