# Made by `make generate` from spec/paths/registered_models.yaml (sha256 c9eb9009680dbfe6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_registered_model_request import CreateRegisteredModelRequest
from ...models.create_registered_model_response import CreateRegisteredModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createRegisteredModel", "POST", "/api/2.0/mlflow/registered-models/create", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateRegisteredModelResponse))


def _request(*, body: CreateRegisteredModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/create",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreateRegisteredModelRequest
            else _v.check_body(body, CreateRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateRegisteredModelRequest) -> CreateRegisteredModelResponse:
    """Create a registered model.

    createRegisteredModel · POST /api/2.0/mlflow/registered-models/create

    Creates a model without versions and answers it. A name that is taken is 400 `RESOURCE_ALREADY_EXISTS`. With the tag
    `mlflow.prompt.is_prompt` = `true` it becomes a prompt, which searches leave out.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateRegisteredModelRequest) -> Response[CreateRegisteredModelResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateRegisteredModelRequest) -> CreateRegisteredModelResponse:
    """Create a registered model.

    createRegisteredModel · POST /api/2.0/mlflow/registered-models/create

    Creates a model without versions and answers it. A name that is taken is 400 `RESOURCE_ALREADY_EXISTS`. With the tag
    `mlflow.prompt.is_prompt` = `true` it becomes a prompt, which searches leave out.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateRegisteredModelRequest
) -> Response[CreateRegisteredModelResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
