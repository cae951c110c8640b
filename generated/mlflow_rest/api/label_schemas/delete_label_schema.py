# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 7281cae12f704677) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is DeleteLabelSchemaRequest
            else _v.check_body(body, DeleteLabelSchemaRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteLabelSchemaRequest) -> None:
    """Delete a label schema.

    deleteLabelSchema · DELETE /api/3.0/mlflow/label-schemas/delete

    Erases a label schema for good. Labels that people gave stay, and review queues keep its identifier. The default
    question is 400. One that does not exist is 200, so deleting twice is too. The fields go into the JSON body; in the
    query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteLabelSchemaRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteLabelSchemaRequest) -> None:
    """Delete a label schema.

    deleteLabelSchema · DELETE /api/3.0/mlflow/label-schemas/delete

    Erases a label schema for good. Labels that people gave stay, and review queues keep its identifier. The default
    question is 400. One that does not exist is 200, so deleting twice is too. The fields go into the JSON body; in the
    query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteLabelSchemaRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
