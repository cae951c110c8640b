# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_model_version_request import UpdateModelVersionRequest
from ...models.update_model_version_response import UpdateModelVersionResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateModelVersion", "PATCH", "/api/2.0/mlflow/model-versions/update", "model_versions", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateModelVersionResponse))


def _request(*, body: UpdateModelVersionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/model-versions/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateModelVersionRequest
            else _v.check_body(body, UpdateModelVersionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateModelVersionRequest) -> UpdateModelVersionResponse:
    """Replace the description of a model version.

    updateModelVersion · PATCH /api/2.0/mlflow/model-versions/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateModelVersionRequest) -> Response[UpdateModelVersionResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateModelVersionRequest) -> UpdateModelVersionResponse:
    """Replace the description of a model version.

    updateModelVersion · PATCH /api/2.0/mlflow/model-versions/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateModelVersionRequest
) -> Response[UpdateModelVersionResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
