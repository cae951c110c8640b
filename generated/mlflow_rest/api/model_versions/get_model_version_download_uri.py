# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
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


def _request(*, name: str, version: str | int) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = name
    query.append(("name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1)))
    v = version
    query.append(
        (
            "version",
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v),
        )
    )
    return "/api/2.0/mlflow/model-versions/get-download-uri", query, None, {}


def sync(*, client: Sender, name: str, version: str | int) -> GetModelVersionDownloadUriResponse:
    """Get the place of the files of a model version.

    getModelVersionDownloadUri · GET /api/2.0/mlflow/model-versions/get-download-uri
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name=name, version=version)))


def sync_detailed(*, client: Sender, name: str, version: str | int) -> Response[GetModelVersionDownloadUriResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name, version=version)))


async def asyncio(*, client: AsyncSender, name: str, version: str | int) -> GetModelVersionDownloadUriResponse:
    """Get the place of the files of a model version.

    getModelVersionDownloadUri · GET /api/2.0/mlflow/model-versions/get-download-uri
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name, version=version)))


async def asyncio_detailed(
    *, client: AsyncSender, name: str, version: str | int
) -> Response[GetModelVersionDownloadUriResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name, version=version)))
