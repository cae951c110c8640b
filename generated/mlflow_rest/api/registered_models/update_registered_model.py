# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_registered_model_request import UpdateRegisteredModelRequest
from ...models.update_registered_model_response import UpdateRegisteredModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateRegisteredModel", "PATCH", "/api/2.0/mlflow/registered-models/update", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateRegisteredModelResponse))


def _request(*, body: UpdateRegisteredModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateRegisteredModelRequest
            else _v.check_body(body, UpdateRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateRegisteredModelRequest) -> UpdateRegisteredModelResponse:
    """Replace the description of a registered model.

    updateRegisteredModel · PATCH /api/2.0/mlflow/registered-models/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRegisteredModelRequest) -> Response[UpdateRegisteredModelResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRegisteredModelRequest) -> UpdateRegisteredModelResponse:
    """Replace the description of a registered model.

    updateRegisteredModel · PATCH /api/2.0/mlflow/registered-models/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateRegisteredModelRequest
) -> Response[UpdateRegisteredModelResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
