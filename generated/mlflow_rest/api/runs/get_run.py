# Made by `make generate` from spec/paths/runs.yaml (sha256 d6ca8fd91d4b03c3).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_run_response import GetRunResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getRun", "GET", "/api/2.0/mlflow/runs/get", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetRunResponse))


def _request(*, run_id: str, run_uuid: str | None = None) -> Request:
    query: list[tuple[str, str]] = [("run_id", run_id)]
    if run_uuid is not None:
        query.append(("run_uuid", run_uuid))
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
