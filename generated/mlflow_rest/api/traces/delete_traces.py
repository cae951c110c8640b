# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.delete_traces_request import DeleteTracesRequest
from ...models.delete_traces_response import DeleteTracesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteTraces", "POST", "/api/2.0/mlflow/traces/delete-traces", "traces", False, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(DeleteTracesResponse))


def _request(*, body: DeleteTracesRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/traces/delete-traces",
        (),
        encode(
            body.to_request() if body.__class__ is DeleteTracesRequest else _v.check_body(body, DeleteTracesRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteTracesRequest) -> DeleteTracesResponse:
    """Delete traces, the older route.

    deleteTraces · POST /api/2.0/mlflow/traces/delete-traces
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteTracesRequest) -> Response[DeleteTracesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteTracesRequest) -> DeleteTracesResponse:
    """Delete traces, the older route.

    deleteTraces · POST /api/2.0/mlflow/traces/delete-traces
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteTracesRequest) -> Response[DeleteTracesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
