# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 7281cae12f704677) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is CreateLabelSchemaRequest
            else _v.check_body(body, CreateLabelSchemaRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateLabelSchemaRequest) -> CreateLabelSchemaResponse:
    """Create a label schema.

    createLabelSchema · POST /api/3.0/mlflow/label-schemas/create

    Creates a question for an experiment and answers it. A name that is taken in the experiment is 400
    `RESOURCE_ALREADY_EXISTS`; capitals make a difference. A deleted or unknown experiment is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The label schema was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateLabelSchemaRequest) -> Response[CreateLabelSchemaResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateLabelSchemaRequest) -> CreateLabelSchemaResponse:
    """Create a label schema.

    createLabelSchema · POST /api/3.0/mlflow/label-schemas/create

    Creates a question for an experiment and answers it. A name that is taken in the experiment is 400
    `RESOURCE_ALREADY_EXISTS`; capitals make a difference. A deleted or unknown experiment is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The label schema was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateLabelSchemaRequest
) -> Response[CreateLabelSchemaResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
