# Made by `make generate` from spec/paths/traces.yaml (sha256 1944c13903e26311).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.batch_get_traces_response import BatchGetTracesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("batchGetTraces", "GET", "/api/3.0/mlflow/traces/batchGet", "traces", True, "3.6")
_endpoint = Endpoint(OPERATION, JsonReader(BatchGetTracesResponse))


def _request(*, trace_ids: list[str], experiment_ids: list[str] | None = None) -> Request:
    query: list[tuple[str, str]] = []
    query += [("trace_ids", item) for item in trace_ids]
    query += [("experiment_ids", item) for item in experiment_ids or ()]
    return "/api/3.0/mlflow/traces/batchGet", query, None, {}


def sync(*, client: Sender, trace_ids: list[str], experiment_ids: list[str] | None = None) -> BatchGetTracesResponse:
    """Get several traces with their spans.

    batchGetTraces · GET /api/3.0/mlflow/traces/batchGet
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )


def sync_detailed(
    *, client: Sender, trace_ids: list[str], experiment_ids: list[str] | None = None
) -> Response[BatchGetTracesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )


async def asyncio(
    *, client: AsyncSender, trace_ids: list[str], experiment_ids: list[str] | None = None
) -> BatchGetTracesResponse:
    """Get several traces with their spans.

    batchGetTraces · GET /api/3.0/mlflow/traces/batchGet
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )


async def asyncio_detailed(
    *, client: AsyncSender, trace_ids: list[str], experiment_ids: list[str] | None = None
) -> Response[BatchGetTracesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )
