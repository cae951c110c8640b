# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is SetTraceTagRequest else _v.check_body(body, SetTraceTagRequest)),
        headers,
    )


def sync(request_id: str, *, client: Sender, body: SetTraceTagRequest) -> None:
    """Set a tag on a trace, the older route.

    setTraceTag · PATCH /api/2.0/mlflow/traces/{request_id}/tags

    Sets a tag, replacing an older value of the same key; setTraceTagV3 does the same. `mlflow.traceName` renames the
    trace. The tags by which the server keeps spans and archives cannot be set. An unknown trace is 400 with raw SQL, or
    404 when its name is to be set.

    Args:
        request_id: The identifier of the trace.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(request_id, body=body)))


def sync_detailed(request_id: str, *, client: Sender, body: SetTraceTagRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio(request_id: str, *, client: AsyncSender, body: SetTraceTagRequest) -> None:
    """Set a tag on a trace, the older route.

    setTraceTag · PATCH /api/2.0/mlflow/traces/{request_id}/tags

    Sets a tag, replacing an older value of the same key; setTraceTagV3 does the same. `mlflow.traceName` renames the
    trace. The tags by which the server keeps spans and archives cannot be set. An unknown trace is 400 with raw SQL, or
    404 when its name is to be set.

    Args:
        request_id: The identifier of the trace.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio_detailed(request_id: str, *, client: AsyncSender, body: SetTraceTagRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(request_id, body=body)))
