# Made by `make generate` from spec/paths/traces.yaml (sha256 1944c13903e26311).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, path_segment, read_empty
from ..._endpoint import Endpoint
from ...models.delete_trace_tag_v3_request import DeleteTraceTagV3Request
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteTraceTagV3", "DELETE", "/api/3.0/mlflow/traces/{trace_id}/tags", "traces", True, "3.3")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(trace_id: str, *, body: DeleteTraceTagV3Request) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/traces/{trace_id}/tags".format(trace_id=path_segment("trace_id", trace_id))
    return path, (), encode(body.to_dict()), headers


def sync(trace_id: str, *, client: Sender, body: DeleteTraceTagV3Request) -> None:
    """Remove a tag from a trace.

    deleteTraceTagV3 · DELETE /api/3.0/mlflow/traces/{trace_id}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(trace_id, body=body)))


def sync_detailed(trace_id: str, *, client: Sender, body: DeleteTraceTagV3Request) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(trace_id, body=body)))


async def asyncio(trace_id: str, *, client: AsyncSender, body: DeleteTraceTagV3Request) -> None:
    """Remove a tag from a trace.

    deleteTraceTagV3 · DELETE /api/3.0/mlflow/traces/{trace_id}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(trace_id, body=body)))


async def asyncio_detailed(trace_id: str, *, client: AsyncSender, body: DeleteTraceTagV3Request) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(trace_id, body=body)))
