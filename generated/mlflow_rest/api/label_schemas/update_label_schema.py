# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_label_schema_request import UpdateLabelSchemaRequest
from ...models.update_label_schema_response import UpdateLabelSchemaResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateLabelSchema", "PATCH", "/api/3.0/mlflow/label-schemas/update", "label_schemas", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateLabelSchemaResponse))


def _request(*, body: UpdateLabelSchemaRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/label-schemas/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateLabelSchemaRequest
            else _v.check_body(body, UpdateLabelSchemaRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateLabelSchemaRequest) -> UpdateLabelSchemaResponse:
    """Change a label schema.

    updateLabelSchema · PATCH /api/3.0/mlflow/label-schemas/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateLabelSchemaRequest) -> Response[UpdateLabelSchemaResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateLabelSchemaRequest) -> UpdateLabelSchemaResponse:
    """Change a label schema.

    updateLabelSchema · PATCH /api/3.0/mlflow/label-schemas/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateLabelSchemaRequest
) -> Response[UpdateLabelSchemaResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
