# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_label_schema_by_name_response import GetLabelSchemaByNameResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getLabelSchemaByName", "GET", "/api/3.0/mlflow/label-schemas/get-by-name", "label_schemas", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetLabelSchemaByNameResponse))


def _request(*, experiment_id: str | int, name: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_id
    query.append(
        (
            "experiment_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_digits("experiment_id", v, min_length=1),
        )
    )
    v = name
    query.append(("name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1)))
    return "/api/3.0/mlflow/label-schemas/get-by-name", query, None, {}


def sync(*, client: Sender, experiment_id: str | int, name: str) -> GetLabelSchemaByNameResponse:
    """Get a label schema by its name.

    getLabelSchemaByName · GET /api/3.0/mlflow/label-schemas/get-by-name
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name)))


def sync_detailed(*, client: Sender, experiment_id: str | int, name: str) -> Response[GetLabelSchemaByNameResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name)))


async def asyncio(*, client: AsyncSender, experiment_id: str | int, name: str) -> GetLabelSchemaByNameResponse:
    """Get a label schema by its name.

    getLabelSchemaByName · GET /api/3.0/mlflow/label-schemas/get-by-name
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name)))


async def asyncio_detailed(
    *, client: AsyncSender, experiment_id: str | int, name: str
) -> Response[GetLabelSchemaByNameResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name)))
