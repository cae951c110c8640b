# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_run_response import GetRunResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getRun", "GET", "/api/2.0/mlflow/runs/get", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetRunResponse))


def _request(*, run_id: str, run_uuid: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = run_id
    query.append(("run_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("run_id", v, min_length=1)))
    v = run_uuid
    if v is not None:
        query.append(("run_uuid", v if v.__class__ is str and v.isascii() else _v.check_str("run_uuid", v)))
    return "/api/2.0/mlflow/runs/get", query, None, {}


def sync(*, client: Sender, run_id: str, run_uuid: str | None = None) -> GetRunResponse:
    """Get a run.

    getRun · GET /api/2.0/mlflow/runs/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid)))


def sync_detailed(*, client: Sender, run_id: str, run_uuid: str | None = None) -> Response[GetRunResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid)))


async def asyncio(*, client: AsyncSender, run_id: str, run_uuid: str | None = None) -> GetRunResponse:
    """Get a run.

    getRun · GET /api/2.0/mlflow/runs/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid)))


async def asyncio_detailed(
    *, client: AsyncSender, run_id: str, run_uuid: str | None = None
) -> Response[GetRunResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid)))
