# Made by `make generate` from spec/paths/registered_models.yaml (sha256 4389e1d6847df6c7) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Does what getLatestVersions does, with the fields in the query. It is the older of the two, and the only one before
    MLflow 1.22; later clients use the POST.

    Args:
        client: Sends the request.
        name: The name of the model.
        stages: The stages to look at, in any case of letters. All of them when left out.

    Returns:
        The versions.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(name=name, stages=stages)))


def sync_detailed(
    *, client: Sender, name: str, stages: list[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio(
    *, client: AsyncSender, name: str, stages: list[ModelVersionStageInput] | None = None
) -> GetLatestVersionsResponse:
    """Get the latest version in each stage of a registered model, with the request in the query.

    getLatestVersionsByGet · GET /api/2.0/mlflow/registered-models/get-latest-versions

    Does what getLatestVersions does, with the fields in the query. It is the older of the two, and the only one before
    MLflow 1.22; later clients use the POST.

    Args:
        client: Sends the request.
        name: The name of the model.
        stages: The stages to look at, in any case of letters. All of them when left out.

    Returns:
        The versions.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio_detailed(
    *, client: AsyncSender, name: str, stages: list[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name, stages=stages)))
