# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_latest_versions_response import GetLatestVersionsResponse
from ...models.model_version_stage import MODEL_VERSION_STAGE_VALUES
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr
    from ...models.model_version_stage import ModelVersionStageInput

OPERATION = Operation(
    "getLatestVersionsByGet",
    "GET",
    "/api/2.0/mlflow/registered-models/get-latest-versions",
    "registered_models",
    True,
    "1.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(GetLatestVersionsResponse))


def _request(*, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = name
    query.append(("name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1)))
    v = stages
    if v is not None:
        query += [
            ("stages", item)
            for item in _v.check_list(
                "stages",
                v,
                lambda item: (
                    item
                    if item.__class__ is str and item in MODEL_VERSION_STAGE_VALUES
                    else _v.check_enum("", item, MODEL_VERSION_STAGE_VALUES)
                ),
            )
        ]
    return "/api/2.0/mlflow/registered-models/get-latest-versions", query, None, {}


def sync(
    *, client: Sender, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None
) -> GetLatestVersionsResponse:
    """Get the latest version in each stage of a registered model, with the request in the query.

    getLatestVersionsByGet · GET /api/2.0/mlflow/registered-models/get-latest-versions
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name=name, stages=stages)))


def sync_detailed(
    *, client: Sender, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio(
    *, client: AsyncSender, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None
) -> GetLatestVersionsResponse:
    """Get the latest version in each stage of a registered model, with the request in the query.

    getLatestVersionsByGet · GET /api/2.0/mlflow/registered-models/get-latest-versions
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio_detailed(
    *, client: AsyncSender, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name, stages=stages)))
