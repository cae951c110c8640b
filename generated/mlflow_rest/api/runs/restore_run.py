# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.restore_run_request import RestoreRunRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("restoreRun", "POST", "/api/2.0/mlflow/runs/restore", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: RestoreRunRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/restore",
        (),
        encode(body.to_dict() if body.__class__ is RestoreRunRequest else _v.check_body(body, RestoreRunRequest)),
        headers,
    )


def sync(*, client: Sender, body: RestoreRunRequest) -> None:
    """Restore a deleted run.

    restoreRun · POST /api/2.0/mlflow/runs/restore

    Makes a deleted run active again. An active run stays as it is, with 200. A run can be restored even while its
    experiment is deleted.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RestoreRunRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RestoreRunRequest) -> None:
    """Restore a deleted run.

    restoreRun · POST /api/2.0/mlflow/runs/restore

    Makes a deleted run active again. An active run stays as it is, with 200. A run can be restored even while its
    experiment is deleted.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RestoreRunRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
