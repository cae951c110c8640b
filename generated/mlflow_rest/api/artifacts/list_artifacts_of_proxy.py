# Made by `make generate` from spec/paths/artifacts.yaml (sha256 16b958da5682d210) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Lists one folder below the proxy's root, whichever runs or models its files belong to, always whole. The paths are
    relative to the folder that was listed, unlike those of listArtifacts. A path that does not exist, or that is a
    file, answers 200 without files.

    Args:
        client: Sends the request.
        path: The folder, relative to the proxy's root, which is listed when this is left out or empty. Paths that
            lead out of it, start with a slash or hold a `#` are 400.

    Returns:
        The content of the folder.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(path=path)))


def sync_detailed(*, client: Sender, path: str | PathLike[str] | None = None) -> Response[ListArtifactsOfProxyResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(path=path)))


async def asyncio(*, client: AsyncSender, path: str | PathLike[str] | None = None) -> ListArtifactsOfProxyResponse:
    """List a folder of the server's artifact proxy.

    listArtifactsOfProxy · GET /api/2.0/mlflow-artifacts/artifacts

    Lists one folder below the proxy's root, whichever runs or models its files belong to, always whole. The paths are
    relative to the folder that was listed, unlike those of listArtifacts. A path that does not exist, or that is a
    file, answers 200 without files.

    Args:
        client: Sends the request.
        path: The folder, relative to the proxy's root, which is listed when this is left out or empty. Paths that
            lead out of it, start with a slash or hold a `#` are 400.

    Returns:
        The content of the folder.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(path=path)))


async def asyncio_detailed(
    *, client: AsyncSender, path: str | PathLike[str] | None = None
) -> Response[ListArtifactsOfProxyResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(path=path)))
