# Made by `make generate` from spec/paths/registered_models.yaml (sha256 2e929b38168641ef).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_latest_versions_response import GetLatestVersionsResponse
from ...models.model_version_stage import ModelVersionStageInput
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getLatestVersionsByGet",
    "GET",
    "/api/2.0/mlflow/registered-models/get-latest-versions",
    "registered_models",
    True,
    "1.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(GetLatestVersionsResponse))


def _request(*, name: str, stages: list[ModelVersionStageInput] | None = None) -> Request:
    query: list[tuple[str, str]] = [("name", name)]
    query += [("stages", item) for item in stages or ()]
    return "/api/2.0/mlflow/registered-models/get-latest-versions", query, None, {}


def sync(*, client: Sender, name: str, stages: list[ModelVersionStageInput] | None = None) -> GetLatestVersionsResponse:
    """Get the latest version in each stage of a registered model, with the request in the query.

    getLatestVersionsByGet · GET /api/2.0/mlflow/registered-models/get-latest-versions
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name=name, stages=stages)))


def sync_detailed(
    *, client: Sender, name: str, stages: list[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio(
    *, client: AsyncSender, name: str, stages: list[ModelVersionStageInput] | None = None
) -> GetLatestVersionsResponse:
    """Get the latest version in each stage of a registered model, with the request in the query.

    getLatestVersionsByGet · GET /api/2.0/mlflow/registered-models/get-latest-versions
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio_detailed(
    *, client: AsyncSender, name: str, stages: list[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name, stages=stages)))
