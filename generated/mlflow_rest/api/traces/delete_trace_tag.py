# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_trace_tag_request import DeleteTraceTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteTraceTag", "DELETE", "/api/2.0/mlflow/traces/{request_id}/tags", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(request_id: str, *, body: DeleteTraceTagRequest) -> Request:
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
        encode(
            body.to_request() if body.__class__ is DeleteTraceTagRequest else _v.check_body(body, DeleteTraceTagRequest)
        ),
        headers,
    )


def sync(request_id: str, *, client: Sender, body: DeleteTraceTagRequest) -> None:
    """Remove a tag from a trace, the older route.

    deleteTraceTag · DELETE /api/2.0/mlflow/traces/{request_id}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(request_id, body=body)))


def sync_detailed(request_id: str, *, client: Sender, body: DeleteTraceTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio(request_id: str, *, client: AsyncSender, body: DeleteTraceTagRequest) -> None:
    """Remove a tag from a trace, the older route.

    deleteTraceTag · DELETE /api/2.0/mlflow/traces/{request_id}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio_detailed(request_id: str, *, client: AsyncSender, body: DeleteTraceTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(request_id, body=body)))
