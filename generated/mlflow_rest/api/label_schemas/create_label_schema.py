# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_label_schema_request import CreateLabelSchemaRequest
from ...models.create_label_schema_response import CreateLabelSchemaResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createLabelSchema", "POST", "/api/3.0/mlflow/label-schemas/create", "label_schemas", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateLabelSchemaResponse))


def _request(*, body: CreateLabelSchemaRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/label-schemas/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateLabelSchemaRequest
            else _v.check_body(body, CreateLabelSchemaRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateLabelSchemaRequest) -> CreateLabelSchemaResponse:
    """Create a label schema.

    createLabelSchema · POST /api/3.0/mlflow/label-schemas/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateLabelSchemaRequest) -> Response[CreateLabelSchemaResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateLabelSchemaRequest) -> CreateLabelSchemaResponse:
    """Create a label schema.

    createLabelSchema · POST /api/3.0/mlflow/label-schemas/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateLabelSchemaRequest
) -> Response[CreateLabelSchemaResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
