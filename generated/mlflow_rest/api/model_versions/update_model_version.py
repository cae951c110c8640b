# Made by `make generate` from spec/paths/model_versions.yaml (sha256 a81c808889c7bd8f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateModelVersionRequest
            else _v.check_body(body, UpdateModelVersionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateModelVersionRequest) -> UpdateModelVersionResponse:
    """Replace the description of a model version.

    updateModelVersion · PATCH /api/2.0/mlflow/model-versions/update

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


def sync_detailed(*, client: Sender, body: UpdateModelVersionRequest) -> Response[UpdateModelVersionResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateModelVersionRequest) -> UpdateModelVersionResponse:
    """Replace the description of a model version.

    updateModelVersion · PATCH /api/2.0/mlflow/model-versions/update

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
    *, client: AsyncSender, body: UpdateModelVersionRequest
) -> Response[UpdateModelVersionResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
