# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 7281cae12f704677) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateLabelSchemaRequest
            else _v.check_body(body, UpdateLabelSchemaRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateLabelSchemaRequest) -> UpdateLabelSchemaResponse:
    """Change a label schema.

    updateLabelSchema · PATCH /api/3.0/mlflow/label-schemas/update

    Changes what is given and answers the label schema. The type, the kind of input and `multi_select` are fixed:
    another kind of input is 400, a `type` is ignored. The default question cannot be changed, and a name that is taken
    is 400 `RESOURCE_ALREADY_EXISTS`. Labels that people gave already stay as they are, under the old name. The fields
    go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The label schema after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateLabelSchemaRequest) -> Response[UpdateLabelSchemaResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateLabelSchemaRequest) -> UpdateLabelSchemaResponse:
    """Change a label schema.

    updateLabelSchema · PATCH /api/3.0/mlflow/label-schemas/update

    Changes what is given and answers the label schema. The type, the kind of input and `multi_select` are fixed:
    another kind of input is 400, a `type` is ignored. The default question cannot be changed, and a name that is taken
    is 400 `RESOURCE_ALREADY_EXISTS`. Labels that people gave already stay as they are, under the old name. The fields
    go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The label schema after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateLabelSchemaRequest
) -> Response[UpdateLabelSchemaResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
