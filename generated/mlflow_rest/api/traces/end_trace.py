# Made by `make generate` from spec/paths/traces.yaml (sha256 1944c13903e26311).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.end_trace_request import EndTraceRequest
from ...models.end_trace_response import EndTraceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("endTrace", "PATCH", "/api/2.0/mlflow/traces/{request_id}", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(EndTraceResponse))


def _request(request_id: str, *, body: EndTraceRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/2.0/mlflow/traces/{request_id}".format(request_id=path_segment("request_id", request_id))
    return path, (), encode(body.to_dict()), headers


def sync(request_id: str, *, client: Sender, body: EndTraceRequest) -> EndTraceResponse:
    """End a trace, the way of MLflow 2.

    endTrace · PATCH /api/2.0/mlflow/traces/{request_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(request_id, body=body)))


def sync_detailed(request_id: str, *, client: Sender, body: EndTraceRequest) -> Response[EndTraceResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio(request_id: str, *, client: AsyncSender, body: EndTraceRequest) -> EndTraceResponse:
    """End a trace, the way of MLflow 2.

    endTrace · PATCH /api/2.0/mlflow/traces/{request_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(request_id, body=body)))


async def asyncio_detailed(
    request_id: str, *, client: AsyncSender, body: EndTraceRequest
) -> Response[EndTraceResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(request_id, body=body)))
