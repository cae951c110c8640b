# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_trace_info_response import GetTraceInfoResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getTraceInfo", "GET", "/api/2.0/mlflow/traces/{request_id}/info", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(GetTraceInfoResponse))


def _request(request_id: str) -> Request:
    v: Any
    v = request_id
    request_id_ = _v.check_segment(
        "request_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("request_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/traces/{request_id_}/info"
    return path, (), None, {}


def sync(request_id: str, *, client: Sender) -> GetTraceInfoResponse:
    """Get a trace in the form of MLflow 2.

    getTraceInfo · GET /api/2.0/mlflow/traces/{request_id}/info
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(request_id)))


def sync_detailed(request_id: str, *, client: Sender) -> Response[GetTraceInfoResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(request_id)))


async def asyncio(request_id: str, *, client: AsyncSender) -> GetTraceInfoResponse:
    """Get a trace in the form of MLflow 2.

    getTraceInfo · GET /api/2.0/mlflow/traces/{request_id}/info
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(request_id)))


async def asyncio_detailed(request_id: str, *, client: AsyncSender) -> Response[GetTraceInfoResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(request_id)))
