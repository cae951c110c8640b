# Made by `make generate` from spec/paths/artifacts.yaml (sha256 c6b1f103597372b2).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_artifacts_response import ListArtifactsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listArtifacts", "GET", "/api/2.0/mlflow/artifacts/list", "artifacts", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(ListArtifactsResponse))


def _request(
    *, run_id: str, run_uuid: str | None = None, path: str | None = None, page_token: str | None = None
) -> Request:
    query: list[tuple[str, str]] = [("run_id", run_id)]
    if run_uuid is not None:
        query.append(("run_uuid", run_uuid))
    if path is not None:
        query.append(("path", path))
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/2.0/mlflow/artifacts/list", query, None, {}


def sync(
    *, client: Sender, run_id: str, run_uuid: str | None = None, path: str | None = None, page_token: str | None = None
) -> ListArtifactsResponse:
    """List the artifacts of a run.

    listArtifacts · GET /api/2.0/mlflow/artifacts/list
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid, path=path, page_token=page_token))
    )


def sync_detailed(
    *, client: Sender, run_id: str, run_uuid: str | None = None, path: str | None = None, page_token: str | None = None
) -> Response[ListArtifactsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid, path=path, page_token=page_token))
    )


async def asyncio(
    *,
    client: AsyncSender,
    run_id: str,
    run_uuid: str | None = None,
    path: str | None = None,
    page_token: str | None = None,
) -> ListArtifactsResponse:
    """List the artifacts of a run.

    listArtifacts · GET /api/2.0/mlflow/artifacts/list
    """

    return _endpoint.result(
        client,
        await client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid, path=path, page_token=page_token)),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    run_id: str,
    run_uuid: str | None = None,
    path: str | None = None,
    page_token: str | None = None,
) -> Response[ListArtifactsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid, path=path, page_token=page_token)),
    )
