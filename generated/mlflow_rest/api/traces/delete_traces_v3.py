# Made by `make generate` from spec/paths/traces.yaml (sha256 1944c13903e26311).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.delete_traces_v3_request import DeleteTracesV3Request
from ...models.delete_traces_v3_response import DeleteTracesV3Response
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteTracesV3", "POST", "/api/3.0/mlflow/traces/delete-traces", "traces", False, "3.3")
_endpoint = Endpoint(OPERATION, JsonReader(DeleteTracesV3Response))


def _request(*, body: DeleteTracesV3Request) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return "/api/3.0/mlflow/traces/delete-traces", (), encode(body.to_dict()), headers


def sync(*, client: Sender, body: DeleteTracesV3Request) -> DeleteTracesV3Response:
    """Erase traces.

    deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteTracesV3Request) -> Response[DeleteTracesV3Response]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteTracesV3Request) -> DeleteTracesV3Response:
    """Erase traces.

    deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteTracesV3Request) -> Response[DeleteTracesV3Response]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
