# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_logged_model_artifacts_response import ListLoggedModelArtifactsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listLoggedModelArtifacts",
    "GET",
    "/api/2.0/mlflow/logged-models/{model_id}/artifacts/directories",
    "logged_models",
    True,
    "3.0",
)
_endpoint = Endpoint(OPERATION, JsonReader(ListLoggedModelArtifactsResponse))


def _request(
    model_id: str, *, artifact_directory_path: str | PathLike[str] | None = None, page_token: str | None = None
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = artifact_directory_path
    if v is not None:
        query.append(
            (
                "artifact_directory_path",
                v if v.__class__ is str and v in _v.ACCEPTED_ARTIFACT_PATH else _v.check_as_artifact_path("path", v),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = model_id
    model_id_ = _v.check_segment(
        "model_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("model_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/logged-models/{model_id_}/artifacts/directories"
    return path, query, None, {}


def sync(
    model_id: str,
    *,
    client: Sender,
    artifact_directory_path: str | PathLike[str] | None = None,
    page_token: str | None = None,
) -> ListLoggedModelArtifactsResponse:
    """List the artifacts of a logged model.

    listLoggedModelArtifacts · GET /api/2.0/mlflow/logged-models/{model_id}/artifacts/directories
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION, *_request(model_id, artifact_directory_path=artifact_directory_path, page_token=page_token)
        ),
    )


def sync_detailed(
    model_id: str,
    *,
    client: Sender,
    artifact_directory_path: str | PathLike[str] | None = None,
    page_token: str | None = None,
) -> Response[ListLoggedModelArtifactsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION, *_request(model_id, artifact_directory_path=artifact_directory_path, page_token=page_token)
        ),
    )


async def asyncio(
    model_id: str,
    *,
    client: AsyncSender,
    artifact_directory_path: str | PathLike[str] | None = None,
    page_token: str | None = None,
) -> ListLoggedModelArtifactsResponse:
    """List the artifacts of a logged model.

    listLoggedModelArtifacts · GET /api/2.0/mlflow/logged-models/{model_id}/artifacts/directories
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION, *_request(model_id, artifact_directory_path=artifact_directory_path, page_token=page_token)
        ),
    )


async def asyncio_detailed(
    model_id: str,
    *,
    client: AsyncSender,
    artifact_directory_path: str | PathLike[str] | None = None,
    page_token: str | None = None,
) -> Response[ListLoggedModelArtifactsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(model_id, artifact_directory_path=artifact_directory_path, page_token=page_token)
        ),
    )
