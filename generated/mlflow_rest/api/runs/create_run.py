# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_run_request import CreateRunRequest
from ...models.create_run_response import CreateRunResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createRun", "POST", "/api/2.0/mlflow/runs/create", "runs", False, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(CreateRunResponse))


def _request(*, body: CreateRunRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/create",
        (),
        encode(body.to_dict() if body.__class__ is CreateRunRequest else _v.check_body(body, CreateRunRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateRunRequest) -> CreateRunResponse:
    """Create a run.

    createRun · POST /api/2.0/mlflow/runs/create

    Creates a run with status `RUNNING` and answers it. Every request makes another run, so a retry after a lost answer
    leaves an orphan. A deleted experiment is 400, an unknown one 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The run was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateRunRequest) -> Response[CreateRunResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateRunRequest) -> CreateRunResponse:
    """Create a run.

    createRun · POST /api/2.0/mlflow/runs/create

    Creates a run with status `RUNNING` and answers it. Every request makes another run, so a retry after a lost answer
    leaves an orphan. A deleted experiment is 400, an unknown one 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The run was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateRunRequest) -> Response[CreateRunResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
