# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.start_trace_v3_request import StartTraceV3Request
from ...models.start_trace_v3_response import StartTraceV3Response
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("startTraceV3", "POST", "/api/3.0/mlflow/traces", "traces", False, "3.2")
_endpoint = Endpoint(OPERATION, JsonReader(StartTraceV3Response))


def _request(*, body: StartTraceV3Request) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/traces",
        (),
        encode(body.to_dict() if body.__class__ is StartTraceV3Request else _v.check_body(body, StartTraceV3Request)),
        headers,
    )


def sync(*, client: Sender, body: StartTraceV3Request) -> StartTraceV3Response:
    """Store a trace without its spans.

    startTraceV3 · POST /api/3.0/mlflow/traces

    Stores what a trace is and answers it. A trace that is there is changed: given texts replace older ones, tags and
    metadata are added, and a different experiment moves it there. Assessments are added once more each time, unless
    they carry an identifier. Spans are ignored; exportTraces takes them. A deleted experiment is 400, an unknown one
    404, and without `trace_location` the server fails with 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The trace is stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: StartTraceV3Request) -> Response[StartTraceV3Response]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: StartTraceV3Request) -> StartTraceV3Response:
    """Store a trace without its spans.

    startTraceV3 · POST /api/3.0/mlflow/traces

    Stores what a trace is and answers it. A trace that is there is changed: given texts replace older ones, tags and
    metadata are added, and a different experiment moves it there. Assessments are added once more each time, unless
    they carry an identifier. Spans are ignored; exportTraces takes them. A deleted experiment is 400, an unknown one
    404, and without `trace_location` the server fails with 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The trace is stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: StartTraceV3Request) -> Response[StartTraceV3Response]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
