# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is UpdateRunRequest else _v.check_body(body, UpdateRunRequest)),
        headers,
    )


def sync(*, client: Sender, body: UpdateRunRequest) -> UpdateRunResponse:
    """Change status, end time or name of a run.

    updateRun · POST /api/2.0/mlflow/runs/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRunRequest) -> Response[UpdateRunResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRunRequest) -> UpdateRunResponse:
    """Change status, end time or name of a run.

    updateRun · POST /api/2.0/mlflow/runs/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateRunRequest) -> Response[UpdateRunResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
