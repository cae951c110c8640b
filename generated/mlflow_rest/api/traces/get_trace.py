# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_trace_response import GetTraceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getTrace", "GET", "/api/3.0/mlflow/traces/get", "traces", True, "3.7")
_endpoint = Endpoint(OPERATION, JsonReader(GetTraceResponse))


def _request(*, trace_id: str, allow_partial: bool | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = trace_id
    query.append(
        ("trace_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("trace_id", v, min_length=1))
    )
    v = allow_partial
    if v is not None:
        query.append(
            (
                "allow_partial",
                "true" if (v if v is True or v is False else _v.check_bool("allow_partial", v)) else "false",
            )
        )
    return "/api/3.0/mlflow/traces/get", query, None, {}


def sync(*, client: Sender, trace_id: str, allow_partial: bool | None = None) -> GetTraceResponse:
    """Get a trace with its spans.

    getTrace · GET /api/3.0/mlflow/traces/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(trace_id=trace_id, allow_partial=allow_partial)))


def sync_detailed(*, client: Sender, trace_id: str, allow_partial: bool | None = None) -> Response[GetTraceResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(trace_id=trace_id, allow_partial=allow_partial)))


async def asyncio(*, client: AsyncSender, trace_id: str, allow_partial: bool | None = None) -> GetTraceResponse:
    """Get a trace with its spans.

    getTrace · GET /api/3.0/mlflow/traces/get
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(trace_id=trace_id, allow_partial=allow_partial))
    )


async def asyncio_detailed(
    *, client: AsyncSender, trace_id: str, allow_partial: bool | None = None
) -> Response[GetTraceResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(trace_id=trace_id, allow_partial=allow_partial))
    )
