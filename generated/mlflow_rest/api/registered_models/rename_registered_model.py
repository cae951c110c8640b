# Made by `make generate` from spec/paths/registered_models.yaml (sha256 c9eb9009680dbfe6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is RenameRegisteredModelRequest
            else _v.check_body(body, RenameRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RenameRegisteredModelRequest) -> RenameRegisteredModelResponse:
    """Rename a registered model.

    renameRegisteredModel · POST /api/2.0/mlflow/registered-models/rename

    Renames a model, its versions, tags and aliases with it. Sending again is 404, for the old name is gone. A new name
    that is taken is 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model has the new name.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RenameRegisteredModelRequest) -> Response[RenameRegisteredModelResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RenameRegisteredModelRequest) -> RenameRegisteredModelResponse:
    """Rename a registered model.

    renameRegisteredModel · POST /api/2.0/mlflow/registered-models/rename

    Renames a model, its versions, tags and aliases with it. Sending again is 404, for the old name is gone. A new name
    that is taken is 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model has the new name.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: RenameRegisteredModelRequest
) -> Response[RenameRegisteredModelResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
