# Made by `make generate` from spec/paths/model_versions.yaml (sha256 a81c808889c7bd8f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is CreateModelVersionRequest
            else _v.check_body(body, CreateModelVersionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateModelVersionRequest) -> CreateModelVersionResponse:
    """Create a version of a registered model.

    createModelVersion · POST /api/2.0/mlflow/model-versions/create

    Registers the files at `source` as the next version and answers it. Nothing is copied, and the files are not looked
    for. Every request makes another version, so a retry after a lost answer leaves a double.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateModelVersionRequest) -> Response[CreateModelVersionResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateModelVersionRequest) -> CreateModelVersionResponse:
    """Create a version of a registered model.

    createModelVersion · POST /api/2.0/mlflow/model-versions/create

    Registers the files at `source` as the next version and answers it. Nothing is copied, and the files are not looked
    for. Every request makes another version, so a retry after a lost answer leaves a double.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateModelVersionRequest
) -> Response[CreateModelVersionResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
