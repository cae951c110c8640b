# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_trace_tag_v3_request import SetTraceTagV3Request
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("setTraceTagV3", "PATCH", "/api/3.0/mlflow/traces/{trace_id}/tags", "traces", True, "3.3")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(trace_id: str, *, body: SetTraceTagV3Request) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = trace_id
    trace_id_ = _v.check_segment(
        "trace_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("trace_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/traces/{trace_id_}/tags"
    return (
        path,
        (),
        encode(
            body.to_request() if body.__class__ is SetTraceTagV3Request else _v.check_body(body, SetTraceTagV3Request)
        ),
        headers,
    )


def sync(trace_id: str, *, client: Sender, body: SetTraceTagV3Request) -> None:
    """Set a tag on a trace.

    setTraceTagV3 · PATCH /api/3.0/mlflow/traces/{trace_id}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(trace_id, body=body)))


def sync_detailed(trace_id: str, *, client: Sender, body: SetTraceTagV3Request) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(trace_id, body=body)))


async def asyncio(trace_id: str, *, client: AsyncSender, body: SetTraceTagV3Request) -> None:
    """Set a tag on a trace.

    setTraceTagV3 · PATCH /api/3.0/mlflow/traces/{trace_id}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(trace_id, body=body)))


async def asyncio_detailed(trace_id: str, *, client: AsyncSender, body: SetTraceTagV3Request) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(trace_id, body=body)))
