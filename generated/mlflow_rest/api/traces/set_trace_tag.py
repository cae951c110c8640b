# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_trace_tag_request import SetTraceTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("setTraceTag", "PATCH", "/api/2.0/mlflow/traces/{request_id}/tags", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(request_id: str, *, body: SetTraceTagRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = request_id
    request_id_ = _v.check_segment(
        "request_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("request_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/traces/{request_id_}/tags"
    return (
        path,
        (),
        encode(body.to_request() if body.__class__ is SetTraceTagRequest else _v.check_body(body, SetTraceTagRequest)),
        headers,
    )


def sync(request_id: str, *, client: Sender, body: SetTraceTagRequest) -> None:
    """Set a tag on a trace, the older route.

    setTraceTag · PATCH /api/2.0/mlflow/traces/{request_id}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(request_id, body=body)))


def sync_detailed(request_id: str, *, client: Sender, body: SetTraceTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio(request_id: str, *, client: AsyncSender, body: SetTraceTagRequest) -> None:
    """Set a tag on a trace, the older route.

    setTraceTag · PATCH /api/2.0/mlflow/traces/{request_id}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio_detailed(request_id: str, *, client: AsyncSender, body: SetTraceTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(request_id, body=body)))
