# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_label_schema_response import GetLabelSchemaResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getLabelSchema", "GET", "/api/3.0/mlflow/label-schemas/get", "label_schemas", True, "3.14")
_endpoint = Endpoint(OPERATION, JsonReader(GetLabelSchemaResponse))


def _request(*, schema_id: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = schema_id
    query.append(
        ("schema_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("schema_id", v, min_length=1))
    )
    return "/api/3.0/mlflow/label-schemas/get", query, None, {}


def sync(*, client: Sender, schema_id: str) -> GetLabelSchemaResponse:
    """Get a label schema by its identifier.

    getLabelSchema · GET /api/3.0/mlflow/label-schemas/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(schema_id=schema_id)))


def sync_detailed(*, client: Sender, schema_id: str) -> Response[GetLabelSchemaResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(schema_id=schema_id)))


async def asyncio(*, client: AsyncSender, schema_id: str) -> GetLabelSchemaResponse:
    """Get a label schema by its identifier.

    getLabelSchema · GET /api/3.0/mlflow/label-schemas/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(schema_id=schema_id)))


async def asyncio_detailed(*, client: AsyncSender, schema_id: str) -> Response[GetLabelSchemaResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(schema_id=schema_id)))
