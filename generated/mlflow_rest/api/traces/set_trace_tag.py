# Made by `make generate` from spec/paths/traces.yaml (sha256 1944c13903e26311).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, path_segment, read_empty
from ..._endpoint import Endpoint
from ...models.set_trace_tag_request import SetTraceTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("setTraceTag", "PATCH", "/api/2.0/mlflow/traces/{request_id}/tags", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(request_id: str, *, body: SetTraceTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/2.0/mlflow/traces/{request_id}/tags".format(request_id=path_segment("request_id", request_id))
    return path, (), encode(body.to_dict()), headers


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
