# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_inputs_request import LogInputsRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("logInputs", "POST", "/api/2.0/mlflow/runs/log-inputs", "runs", True, "2.4")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LogInputsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/log-inputs",
        (),
        encode(body.to_dict() if body.__class__ is LogInputsRequest else _v.check_body(body, LogInputsRequest)),
        headers,
    )


def sync(*, client: Sender, body: LogInputsRequest) -> None:
    """Log the datasets and models that a run used.

    logInputs · POST /api/2.0/mlflow/runs/log-inputs

    Links datasets and logged models to a run. What is linked already stays as it is: the tags of a dataset that was
    logged before are not changed, and nothing is doubled. Incomplete datasets are stored with empty texts, not refused.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LogInputsRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LogInputsRequest) -> None:
    """Log the datasets and models that a run used.

    logInputs · POST /api/2.0/mlflow/runs/log-inputs

    Links datasets and logged models to a run. What is linked already stays as it is: the tags of a dataset that was
    logged before are not changed, and nothing is doubled. Incomplete datasets are stored with empty texts, not refused.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LogInputsRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
