# Made by `make generate` from spec/paths/registered_models.yaml (sha256 c9eb9009680dbfe6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Does what getLatestVersions does, with the fields in the query. It is the older of the two, and the only one before
    MLflow 1.22; later clients use the POST.

    Args:
        client: Sends the request.
        name: The name of the model.
        stages: The stages to look at, in any case of letters. All of them when left out.

    Returns:
        The versions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(name=name, stages=stages)))


def sync_detailed(
    *, client: Sender, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio(
    *, client: AsyncSender, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None
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
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(name=name, stages=stages)))


async def asyncio_detailed(
    *, client: AsyncSender, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None
) -> Response[GetLatestVersionsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name=name, stages=stages)))
