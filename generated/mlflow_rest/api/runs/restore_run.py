# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is RestoreRunRequest else _v.check_body(body, RestoreRunRequest)),
        headers,
    )


def sync(*, client: Sender, body: RestoreRunRequest) -> None:
    """Restore a deleted run.

    restoreRun · POST /api/2.0/mlflow/runs/restore
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RestoreRunRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RestoreRunRequest) -> None:
    """Restore a deleted run.

    restoreRun · POST /api/2.0/mlflow/runs/restore
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RestoreRunRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
