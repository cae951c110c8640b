# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict() if body.__class__ is DeleteTracesV3Request else _v.check_body(body, DeleteTracesV3Request)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteTracesV3Request) -> DeleteTracesV3Response:
    """Erase traces.

    deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces

    Erases traces for good, with their spans, assessments and tags. There is no way back. Traces and experiments that do
    not exist are no error. With `max_traces`, sending again erases more.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The traces are gone.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteTracesV3Request) -> Response[DeleteTracesV3Response]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteTracesV3Request) -> DeleteTracesV3Response:
    """Erase traces.

    deleteTracesV3 · POST /api/3.0/mlflow/traces/delete-traces

    Erases traces for good, with their spans, assessments and tags. There is no way back. Traces and experiments that do
    not exist are no error. With `max_traces`, sending again erases more.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The traces are gone.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteTracesV3Request) -> Response[DeleteTracesV3Response]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
