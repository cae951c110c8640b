# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is BatchGetTraceInfosRequest
            else _v.check_body(body, BatchGetTraceInfosRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: BatchGetTraceInfosRequest) -> BatchGetTraceInfosResponse:
    """Get several traces without their spans.

    batchGetTraceInfos · POST /api/3.0/mlflow/traces/batchGetInfos

    Answers what traces are, without spans. Unknown ones are skipped. It only reads, whatever the method says.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The traces that were found.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: BatchGetTraceInfosRequest) -> Response[BatchGetTraceInfosResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: BatchGetTraceInfosRequest) -> BatchGetTraceInfosResponse:
    """Get several traces without their spans.

    batchGetTraceInfos · POST /api/3.0/mlflow/traces/batchGetInfos

    Answers what traces are, without spans. Unknown ones are skipped. It only reads, whatever the method says.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The traces that were found.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: BatchGetTraceInfosRequest
) -> Response[BatchGetTraceInfosResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
