# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
from __future__ import annotations

from os import PathLike
from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_artifacts_of_proxy_response import ListArtifactsOfProxyResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listArtifactsOfProxy", "GET", "/api/2.0/mlflow-artifacts/artifacts", "artifacts", True, "1.22")
_endpoint = Endpoint(OPERATION, JsonReader(ListArtifactsOfProxyResponse))


def _request(*, path: str | PathLike[str] | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = path
    if v is not None:
        query.append(
            (
                "path",
                v if v.__class__ is str and v in _v.ACCEPTED_ARTIFACT_PATH else _v.check_as_artifact_path("path", v),
            )
        )
    return "/api/2.0/mlflow-artifacts/artifacts", query, None, {}


def sync(*, client: Sender, path: str | PathLike[str] | None = None) -> ListArtifactsOfProxyResponse:
    """List a folder of the server's artifact proxy.

    listArtifactsOfProxy · GET /api/2.0/mlflow-artifacts/artifacts
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(path=path)))


def sync_detailed(*, client: Sender, path: str | PathLike[str] | None = None) -> Response[ListArtifactsOfProxyResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(path=path)))


async def asyncio(*, client: AsyncSender, path: str | PathLike[str] | None = None) -> ListArtifactsOfProxyResponse:
    """List a folder of the server's artifact proxy.

    listArtifactsOfProxy · GET /api/2.0/mlflow-artifacts/artifacts
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(path=path)))


async def asyncio_detailed(
    *, client: AsyncSender, path: str | PathLike[str] | None = None
) -> Response[ListArtifactsOfProxyResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(path=path)))
