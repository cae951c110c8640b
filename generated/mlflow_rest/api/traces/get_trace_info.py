# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers what a trace is, however it was stored, without spans and assessments. getTraceInfoV3 says more.

    Args:
        request_id: The identifier of the trace.
        client: Sends the request.

    Returns:
        The trace.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(request_id)))


def sync_detailed(request_id: str, *, client: Sender) -> Response[GetTraceInfoResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(request_id)))


async def asyncio(request_id: str, *, client: AsyncSender) -> GetTraceInfoResponse:
    """Get a trace in the form of MLflow 2.

    getTraceInfo · GET /api/2.0/mlflow/traces/{request_id}/info

    Answers what a trace is, however it was stored, without spans and assessments. getTraceInfoV3 says more.

    Args:
        request_id: The identifier of the trace.
        client: Sends the request.

    Returns:
        The trace.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(request_id)))


async def asyncio_detailed(request_id: str, *, client: AsyncSender) -> Response[GetTraceInfoResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(request_id)))
