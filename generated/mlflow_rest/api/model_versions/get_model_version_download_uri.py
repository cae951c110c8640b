# Made by `make generate` from spec/paths/model_versions.yaml (sha256 b8ec0f90b2573cce).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_model_version_download_uri_response import GetModelVersionDownloadUriResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getModelVersionDownloadUri",
    "GET",
    "/api/2.0/mlflow/model-versions/get-download-uri",
    "model_versions",
    True,
    "1.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(GetModelVersionDownloadUriResponse))


def _request(*, name: str, version: str) -> Request:
    query: list[tuple[str, str]] = [("name", name), ("version", version)]
    return "/api/2.0/mlflow/model-versions/get-download-uri", query, None, {}


def sync(*, client: Sender, name: str, version: str) -> GetModelVersionDownloadUriResponse:
    """Get the place of the files of a model version.

    getModelVersionDownloadUri · GET /api/2.0/mlflow/model-versions/get-download-uri
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name=name, version=version)))


def sync_detailed(*, client: Sender, name: str, version: str) -> Response[GetModelVersionDownloadUriResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name, version=version)))


async def asyncio(*, client: AsyncSender, name: str, version: str) -> GetModelVersionDownloadUriResponse:
    """Get the place of the files of a model version.

    getModelVersionDownloadUri · GET /api/2.0/mlflow/model-versions/get-download-uri
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name, version=version)))


async def asyncio_detailed(
    *, client: AsyncSender, name: str, version: str
) -> Response[GetModelVersionDownloadUriResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name, version=version)))
