# Made by `make generate` from spec/paths/registered_models.yaml (sha256 c9eb9009680dbfe6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateRegisteredModelRequest
            else _v.check_body(body, UpdateRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateRegisteredModelRequest) -> UpdateRegisteredModelResponse:
    """Replace the description of a registered model.

    updateRegisteredModel · PATCH /api/2.0/mlflow/registered-models/update

    Sets the description, the only thing that can be updated. It is no partial update, whatever the method says: a
    request without `description` erases it. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The description was replaced.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateRegisteredModelRequest) -> Response[UpdateRegisteredModelResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateRegisteredModelRequest) -> UpdateRegisteredModelResponse:
    """Replace the description of a registered model.

    updateRegisteredModel · PATCH /api/2.0/mlflow/registered-models/update

    Sets the description, the only thing that can be updated. It is no partial update, whatever the method says: a
    request without `description` erases it. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The description was replaced.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateRegisteredModelRequest
) -> Response[UpdateRegisteredModelResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
