# Made by `make generate` from spec/paths/traces.yaml (sha256 1944c13903e26311).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.get_trace_info_v3_response import GetTraceInfoV3Response
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getTraceInfoV3", "GET", "/api/3.0/mlflow/traces/{trace_id}", "traces", True, "3.2")
_endpoint = Endpoint(OPERATION, JsonReader(GetTraceInfoV3Response))


def _request(trace_id: str) -> Request:
    path = "/api/3.0/mlflow/traces/{trace_id}".format(trace_id=path_segment("trace_id", trace_id))
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
