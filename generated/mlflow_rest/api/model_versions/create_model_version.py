# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_model_version_request import CreateModelVersionRequest
from ...models.create_model_version_response import CreateModelVersionResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createModelVersion", "POST", "/api/2.0/mlflow/model-versions/create", "model_versions", False, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateModelVersionResponse))


def _request(*, body: CreateModelVersionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/model-versions/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateModelVersionRequest
            else _v.check_body(body, CreateModelVersionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateModelVersionRequest) -> CreateModelVersionResponse:
    """Create a version of a registered model.

    createModelVersion · POST /api/2.0/mlflow/model-versions/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateModelVersionRequest) -> Response[CreateModelVersionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateModelVersionRequest) -> CreateModelVersionResponse:
    """Create a version of a registered model.

    createModelVersion · POST /api/2.0/mlflow/model-versions/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateModelVersionRequest
) -> Response[CreateModelVersionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
