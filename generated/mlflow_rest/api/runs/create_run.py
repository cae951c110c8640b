# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is CreateRunRequest else _v.check_body(body, CreateRunRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateRunRequest) -> CreateRunResponse:
    """Create a run.

    createRun · POST /api/2.0/mlflow/runs/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateRunRequest) -> Response[CreateRunResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateRunRequest) -> CreateRunResponse:
    """Create a run.

    createRun · POST /api/2.0/mlflow/runs/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateRunRequest) -> Response[CreateRunResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
