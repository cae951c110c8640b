# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_label_schema_request import DeleteLabelSchemaRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteLabelSchema", "DELETE", "/api/3.0/mlflow/label-schemas/delete", "label_schemas", True, "3.14"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteLabelSchemaRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/label-schemas/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteLabelSchemaRequest
            else _v.check_body(body, DeleteLabelSchemaRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteLabelSchemaRequest) -> None:
    """Delete a label schema.

    deleteLabelSchema · DELETE /api/3.0/mlflow/label-schemas/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteLabelSchemaRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteLabelSchemaRequest) -> None:
    """Delete a label schema.

    deleteLabelSchema · DELETE /api/3.0/mlflow/label-schemas/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteLabelSchemaRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
