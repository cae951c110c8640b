# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_run_request import UpdateRunRequest
from ...models.update_run_response import UpdateRunResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateRun", "POST", "/api/2.0/mlflow/runs/update", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(UpdateRunResponse))


def _request(*, body: UpdateRunRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/update",
        (),
        encode(body.to_dict() if body.__class__ is UpdateRunRequest else _v.check_body(body, UpdateRunRequest)),
        headers,
    )


def sync(*, client: Sender, body: UpdateRunRequest) -> UpdateRunResponse:
    """Change status, end time or name of a run.

    updateRun · POST /api/2.0/mlflow/runs/update

    Changes what is given and answers the run's information. An unknown status is ignored with 200. A deleted run is
    400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The run was changed.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRunRequest) -> Response[UpdateRunResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRunRequest) -> UpdateRunResponse:
    """Change status, end time or name of a run.

    updateRun · POST /api/2.0/mlflow/runs/update

    Changes what is given and answers the run's information. An unknown status is ignored with 200. A deleted run is
    400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The run was changed.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateRunRequest) -> Response[UpdateRunResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
