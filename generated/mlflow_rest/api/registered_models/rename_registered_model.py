# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.rename_registered_model_request import RenameRegisteredModelRequest
from ...models.rename_registered_model_response import RenameRegisteredModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "renameRegisteredModel", "POST", "/api/2.0/mlflow/registered-models/rename", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(RenameRegisteredModelResponse))


def _request(*, body: RenameRegisteredModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/rename",
        (),
        encode(
            body.to_request()
            if body.__class__ is RenameRegisteredModelRequest
            else _v.check_body(body, RenameRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RenameRegisteredModelRequest) -> RenameRegisteredModelResponse:
    """Rename a registered model.

    renameRegisteredModel · POST /api/2.0/mlflow/registered-models/rename
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RenameRegisteredModelRequest) -> Response[RenameRegisteredModelResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RenameRegisteredModelRequest) -> RenameRegisteredModelResponse:
    """Rename a registered model.

    renameRegisteredModel · POST /api/2.0/mlflow/registered-models/rename
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: RenameRegisteredModelRequest
) -> Response[RenameRegisteredModelResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
