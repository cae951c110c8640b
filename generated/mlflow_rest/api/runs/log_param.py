# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_param_request import LogParamRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logParam", "POST", "/api/2.0/mlflow/runs/log-parameter", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogParamRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/log-parameter",
        (),
        encode(body.to_dict() if body.__class__ is LogParamRequest else _v.check_body(body, LogParamRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogParamRequest) -> None:
    """Log a parameter.

    logParam · POST /api/2.0/mlflow/runs/log-parameter

    Logs a parameter, which cannot be changed afterwards: the same value again is 200, another one 400. Values are
    compared after the server has cut them, so two long ones with the same first 6000 characters are the same.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogParamRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogParamRequest) -> None:
    """Log a parameter.

    logParam · POST /api/2.0/mlflow/runs/log-parameter

    Logs a parameter, which cannot be changed afterwards: the same value again is 200, another one 400. Values are
    compared after the server has cut them, so two long ones with the same first 6000 characters are the same.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogParamRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
