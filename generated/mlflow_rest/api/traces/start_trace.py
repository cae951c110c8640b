# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.start_trace_request import StartTraceRequest
from ...models.start_trace_response import StartTraceResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("startTrace", "POST", "/api/2.0/mlflow/traces", "traces", False, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(StartTraceResponse))


def _request(*, body: StartTraceRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/traces",
        (),
        encode(body.to_dict() if body.__class__ is StartTraceRequest else _v.check_body(body, StartTraceRequest)),
        headers,
    )


def sync(*, client: Sender, body: StartTraceRequest) -> StartTraceResponse:
    """Begin a trace, the way of MLflow 2.

    startTrace · POST /api/2.0/mlflow/traces

    Stores a trace in progress and answers it, with an identifier that the server makes up. Every request makes another
    trace. New code uses exportTraces, or startTraceV3. A deleted experiment is 400, an unknown one 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The trace has begun.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: StartTraceRequest) -> Response[StartTraceResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: StartTraceRequest) -> StartTraceResponse:
    """Begin a trace, the way of MLflow 2.

    startTrace · POST /api/2.0/mlflow/traces

    Stores a trace in progress and answers it, with an identifier that the server makes up. Every request makes another
    trace. New code uses exportTraces, or startTraceV3. A deleted experiment is 400, an unknown one 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The trace has begun.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: StartTraceRequest) -> Response[StartTraceResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
