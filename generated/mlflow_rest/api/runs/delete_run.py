# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_run_request import DeleteRunRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteRun", "POST", "/api/2.0/mlflow/runs/delete", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteRunRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/delete",
        (),
        encode(body.to_dict() if body.__class__ is DeleteRunRequest else _v.check_body(body, DeleteRunRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteRunRequest) -> None:
    """Mark a run as deleted.

    deleteRun · POST /api/2.0/mlflow/runs/delete

    Marks the run as deleted; it can still be read and restored, but not written to. Assessments that came from it are
    erased for good. Deleting twice is 200, unlike with experiments.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteRunRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteRunRequest) -> None:
    """Mark a run as deleted.

    deleteRun · POST /api/2.0/mlflow/runs/delete

    Marks the run as deleted; it can still be read and restored, but not written to. Assessments that came from it are
    erased for good. Deleting twice is 200, unlike with experiments.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteRunRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
