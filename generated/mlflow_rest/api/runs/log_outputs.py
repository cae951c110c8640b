# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_outputs_request import LogOutputsRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logOutputs", "POST", "/api/2.0/mlflow/runs/outputs", "runs", True, "3.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogOutputsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/outputs",
        (),
        encode(body.to_dict() if body.__class__ is LogOutputsRequest else _v.check_body(body, LogOutputsRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogOutputsRequest) -> None:
    """Log the models that a run produced.

    logOutputs · POST /api/2.0/mlflow/runs/outputs

    Links logged models to a run as its outputs. A model that is linked already, at whatever step, makes the server
    refuse the whole request with 400 and raw SQL, so nothing is doubled and no step is ever changed.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogOutputsRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogOutputsRequest) -> None:
    """Log the models that a run produced.

    logOutputs · POST /api/2.0/mlflow/runs/outputs

    Links logged models to a run as its outputs. A model that is linked already, at whatever step, makes the server
    refuse the whole request with 400 and raw SQL, so nothing is doubled and no step is ever changed.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogOutputsRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
