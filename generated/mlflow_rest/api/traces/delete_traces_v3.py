# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.delete_traces_v3_request import DeleteTracesV3Request
from ...models.delete_traces_v3_response import DeleteTracesV3Response
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteTracesV3", "POST", "/api/3.0/mlflow/traces/delete-traces", "traces", False, "3.3")
_endpoint = Endpoint(OPERATION, JsonReader(DeleteTracesV3Response))


def _request(*, body: DeleteTracesV3Request) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/traces/delete-traces",
        (),
        encode(
            body.to_request() if body.__class__ is DeleteTracesV3Request else _v.check_body(body, DeleteTracesV3Request)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteTracesV3Request) -> DeleteTracesV3Response:
    """Delete traces.

    deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteTracesV3Request) -> Response[DeleteTracesV3Response]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteTracesV3Request) -> DeleteTracesV3Response:
    """Delete traces.

    deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteTracesV3Request) -> Response[DeleteTracesV3Response]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
