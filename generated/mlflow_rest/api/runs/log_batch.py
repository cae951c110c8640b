# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_batch_request import LogBatchRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logBatch", "POST", "/api/2.0/mlflow/runs/log-batch", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogBatchRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/log-batch",
        (),
        encode(body.to_dict() if body.__class__ is LogBatchRequest else _v.check_body(body, LogBatchRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogBatchRequest) -> None:
    """Log metrics, parameters and tags in one request.

    logBatch · POST /api/2.0/mlflow/runs/log-batch

    Logs up to 1000 things at once: up to 1000 metric points, 100 parameters and 100 tags. Names, counts and parameters
    are checked before anything is written; a point with an unknown `model_id` is not, so that its 400 leaves parameters
    and points written and tags not. The documented limit of one megabyte is not enforced. A `null` list, a list item
    that is no object, or a broken body makes the server fail with an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogBatchRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogBatchRequest) -> None:
    """Log metrics, parameters and tags in one request.

    logBatch · POST /api/2.0/mlflow/runs/log-batch

    Logs up to 1000 things at once: up to 1000 metric points, 100 parameters and 100 tags. Names, counts and parameters
    are checked before anything is written; a point with an unknown `model_id` is not, so that its 400 leaves parameters
    and points written and tags not. The documented limit of one megabyte is not enforced. A `null` list, a list item
    that is no object, or a broken body makes the server fail with an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogBatchRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
