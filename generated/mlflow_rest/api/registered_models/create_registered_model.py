# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is CreateRegisteredModelRequest
            else _v.check_body(body, CreateRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateRegisteredModelRequest) -> CreateRegisteredModelResponse:
    """Create a registered model.

    createRegisteredModel · POST /api/2.0/mlflow/registered-models/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateRegisteredModelRequest) -> Response[CreateRegisteredModelResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateRegisteredModelRequest) -> CreateRegisteredModelResponse:
    """Create a registered model.

    createRegisteredModel · POST /api/2.0/mlflow/registered-models/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateRegisteredModelRequest
) -> Response[CreateRegisteredModelResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
