# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_logged_model_request import CreateLoggedModelRequest
from ...models.create_logged_model_response import CreateLoggedModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createLoggedModel", "POST", "/api/2.0/mlflow/logged-models", "logged_models", False, "3.0")
_endpoint = Endpoint(OPERATION, JsonReader(CreateLoggedModelResponse))


def _request(*, body: CreateLoggedModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/logged-models",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateLoggedModelRequest
            else _v.check_body(body, CreateLoggedModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateLoggedModelRequest) -> CreateLoggedModelResponse:
    """Create a logged model.

    createLoggedModel · POST /api/2.0/mlflow/logged-models
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateLoggedModelRequest) -> Response[CreateLoggedModelResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateLoggedModelRequest) -> CreateLoggedModelResponse:
    """Create a logged model.

    createLoggedModel · POST /api/2.0/mlflow/logged-models
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateLoggedModelRequest
) -> Response[CreateLoggedModelResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
