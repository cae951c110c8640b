# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.batch_get_trace_infos_request import BatchGetTraceInfosRequest
from ...models.batch_get_trace_infos_response import BatchGetTraceInfosResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("batchGetTraceInfos", "POST", "/api/3.0/mlflow/traces/batchGetInfos", "traces", True, "3.11")
_endpoint = Endpoint(OPERATION, JsonReader(BatchGetTraceInfosResponse))


def _request(*, body: BatchGetTraceInfosRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/traces/batchGetInfos",
        (),
        encode(
            body.to_request()
            if body.__class__ is BatchGetTraceInfosRequest
            else _v.check_body(body, BatchGetTraceInfosRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: BatchGetTraceInfosRequest) -> BatchGetTraceInfosResponse:
    """Get several traces without their spans.

    batchGetTraceInfos · POST /api/3.0/mlflow/traces/batchGetInfos
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: BatchGetTraceInfosRequest) -> Response[BatchGetTraceInfosResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: BatchGetTraceInfosRequest) -> BatchGetTraceInfosResponse:
    """Get several traces without their spans.

    batchGetTraceInfos · POST /api/3.0/mlflow/traces/batchGetInfos
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: BatchGetTraceInfosRequest
) -> Response[BatchGetTraceInfosResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
