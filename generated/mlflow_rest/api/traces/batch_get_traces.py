# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.batch_get_traces_response import BatchGetTracesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation("batchGetTraces", "GET", "/api/3.0/mlflow/traces/batchGet", "traces", True, "3.6")
_endpoint = Endpoint(OPERATION, JsonReader(BatchGetTracesResponse))


def _request(*, trace_ids: SequenceNotStr[str], experiment_ids: SequenceNotStr[str | int] | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = trace_ids
    query += [
        ("trace_ids", item)
        for item in _v.check_strs(
            "trace_ids",
            v,
            lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
            in_url=True,
        )
    ]
    v = experiment_ids
    if v is not None:
        query += [
            ("experiment_ids", item)
            for item in _v.check_strs(
                "experiment_ids",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_digits("", item),
                in_url=True,
            )
        ]
    return "/api/3.0/mlflow/traces/batchGet", query, None, {}


def sync(
    *, client: Sender, trace_ids: SequenceNotStr[str], experiment_ids: SequenceNotStr[str | int] | None = None
) -> BatchGetTracesResponse:
    """Get several traces with their spans.

    batchGetTraces · GET /api/3.0/mlflow/traces/batchGet
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )


def sync_detailed(
    *, client: Sender, trace_ids: SequenceNotStr[str], experiment_ids: SequenceNotStr[str | int] | None = None
) -> Response[BatchGetTracesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )


async def asyncio(
    *, client: AsyncSender, trace_ids: SequenceNotStr[str], experiment_ids: SequenceNotStr[str | int] | None = None
) -> BatchGetTracesResponse:
    """Get several traces with their spans.

    batchGetTraces · GET /api/3.0/mlflow/traces/batchGet
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )


async def asyncio_detailed(
    *, client: AsyncSender, trace_ids: SequenceNotStr[str], experiment_ids: SequenceNotStr[str | int] | None = None
) -> Response[BatchGetTracesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(trace_ids=trace_ids, experiment_ids=experiment_ids))
    )
