# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_artifacts_response import ListArtifactsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listArtifacts", "GET", "/api/2.0/mlflow/artifacts/list", "artifacts", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(ListArtifactsResponse))


def _request(
    *, run_id: str, run_uuid: str | None = None, path: str | PathLike[str] | None = None, page_token: str | None = None
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = run_id
    query.append(("run_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("run_id", v, min_length=1)))
    v = run_uuid
    if v is not None:
        query.append(("run_uuid", v if v.__class__ is str and v.isascii() else _v.check_str("run_uuid", v)))
    v = path
    if v is not None:
        query.append(
            (
                "path",
                v if v.__class__ is str and v in _v.ACCEPTED_ARTIFACT_PATH else _v.check_as_artifact_path("path", v),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/2.0/mlflow/artifacts/list", query, None, {}


def sync(
    *,
    client: Sender,
    run_id: str,
    run_uuid: str | None = None,
    path: str | PathLike[str] | None = None,
    page_token: str | None = None,
) -> ListArtifactsResponse:
    """List the artifacts of a run.

    listArtifacts · GET /api/2.0/mlflow/artifacts/list
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid, path=path, page_token=page_token))
    )


def sync_detailed(
    *,
    client: Sender,
    run_id: str,
    run_uuid: str | None = None,
    path: str | PathLike[str] | None = None,
    page_token: str | None = None,
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
    path: str | PathLike[str] | None = None,
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
    path: str | PathLike[str] | None = None,
    page_token: str | None = None,
) -> Response[ListArtifactsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(OPERATION, *_request(run_id=run_id, run_uuid=run_uuid, path=path, page_token=page_token)),
    )
